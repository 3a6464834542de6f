import { i18n } from '#i18n';
import { Section } from '../controls/section.tsx';
import type { SectionProps } from '../write.ts';

/** For those who code articles in the library. */
export function CodingSection({ settings, write }: SectionProps) {
  return (
    <Section id="coding" title={i18n.t('options_coding_title')} lede={i18n.t('options_coding_lede')}>
      <div class="field">
        <label for="coder">{i18n.t('options_coder')}</label>
        <input
          id="coder"
          type="text"
          key={settings.coder}
          maxLength={80}
          autocomplete="off"
          defaultValue={settings.coder}
          onChange={(event) => void write({ coder: event.currentTarget.value.trim() })}
        />
      </div>
    </Section>
  );
}
