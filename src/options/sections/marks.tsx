import { i18n } from '#i18n';
import { choices } from '../../settings/sound.ts';
import { RadioGroup } from '../controls/radio-group.tsx';
import { Section } from '../controls/section.tsx';
import { MarksPicture } from '../pictures/marks-picture.tsx';
import type { SectionProps } from '../write.ts';

/** Which marks are painted in the page. */
export function MarksSection({ settings, write }: SectionProps) {
  return (
    <Section id="marks" title={i18n.t('options_marks_title')} lede={i18n.t('options_marks_lede')}>
      <RadioGroup
        name="density"
        label={i18n.t('options_density')}
        value={settings.density}
        onChange={(density) => void write({ density })}
        choices={choices.density.map((value) => ({
          value,
          label: i18n.t(`options_density_${value}`),
          hint: i18n.t(`options_density_${value}_hint`),
          picture: <MarksPicture density={value} />,
        }))}
      />
    </Section>
  );
}
