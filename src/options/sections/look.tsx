import { i18n } from '#i18n';
import { choices, widthLimits } from '../../settings/sound.ts';
import { RadioGroup } from '../controls/radio-group.tsx';
import { Section } from '../controls/section.tsx';
import { Slider } from '../controls/slider.tsx';
import { WindowPicture } from '../pictures/window-picture.tsx';
import type { SectionProps } from '../write.ts';

/** How the sidebar looks, and where it stands. */
export function LookSection({ settings, write }: SectionProps) {
  return (
    <Section id="look" title={i18n.t('options_look_title')} lede={i18n.t('options_look_lede')}>
      <RadioGroup
        name="theme"
        layout="row"
        label={i18n.t('options_theme')}
        value={settings.theme}
        onChange={(theme) => void write({ theme })}
        choices={choices.theme.map((value) => ({ value, label: i18n.t(`options_theme_${value}`) }))}
      />
      <RadioGroup
        name="side"
        layout="row"
        label={i18n.t('options_side')}
        value={settings.side}
        onChange={(side) => void write({ side })}
        choices={choices.side.map((value) => ({ value, label: i18n.t(`options_side_${value}`) }))}
      />
      <Slider
        id="width"
        label={i18n.t('options_width')}
        value={settings.width}
        least={widthLimits.least}
        most={widthLimits.most}
        step={4}
        inWords={(value) => i18n.t('options_width_value', { width: value })}
        onChange={(width) => void write({ width })}
      >
        {(width) => (
          <>
            <WindowPicture side={settings.side} width={width} />
            <p class="hint">{i18n.t('options_width_hint')}</p>
          </>
        )}
      </Slider>
    </Section>
  );
}
