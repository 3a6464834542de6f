import { i18n, number, percent } from '#i18n';
import { RadioGroup } from '../controls/radio-group.tsx';
import { Section } from '../controls/section.tsx';
import { Slider } from '../controls/slider.tsx';
import { TenDots } from '../pictures/ten-dots.tsx';
import type { SectionProps } from '../write.ts';

/** Which claims are listed. */
export function ListedSection({ settings, write }: SectionProps) {
  return (
    <Section id="listed" title={i18n.t('options_listed_title')} lede={i18n.t('options_listed_lede')}>
      <RadioGroup
        name="shown"
        label={i18n.t('options_shown')}
        value={settings.shown}
        onChange={(shown) => void write({ shown })}
        choices={[
          {
            value: 'statements',
            label: i18n.t('options_shown_statements'),
            hint: i18n.t('options_shown_statements_hint'),
          },
          { value: 'all', label: i18n.t('options_shown_all'), hint: i18n.t('options_shown_all_hint') },
        ]}
      />
      <Slider
        id="confidence"
        label={i18n.t('options_confidence')}
        value={Math.round(settings.confidence * 100)}
        least={30}
        most={95}
        step={5}
        inWords={(value) => percent(value / 100)}
        onChange={(value) => void write({ confidence: value / 100 })}
      >
        {(value) => (
          <>
            <TenDots filled={Math.round(value / 10)} />
            <p>
              {i18n.t('options_confidence_meaning', {
                share: percent(value / 100),
                some: number(Math.round(value / 10)),
                all: number(10),
              })}
            </p>
            <p class="hint">{i18n.t('options_confidence_hint')}</p>
          </>
        )}
      </Slider>
    </Section>
  );
}
