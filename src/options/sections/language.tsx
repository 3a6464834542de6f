import { i18n } from '#i18n';
import { languages } from '../../locales/languages.ts';
import type { Settings } from '../../settings/settings.ts';
import { Section } from '../controls/section.tsx';
import type { SectionProps } from '../write.ts';

/** Of the interface. Each language stands there under its own name, so that its readers find it. */
export function LanguageSection({ settings, write }: SectionProps) {
  const shown = settings.language in languages ? settings.language : 'auto';
  return (
    <Section id="language" title={i18n.t('options_language_title')} lede={i18n.t('options_language_lede')}>
      <div class="field">
        <label for="language-choice">{i18n.t('options_language')}</label>
        <select
          id="language-choice"
          value={shown}
          onChange={(event) => void write({ language: event.currentTarget.value as Settings['language'] })}
        >
          <option value="auto">{i18n.t('options_language_auto')}</option>
          {Object.entries(languages).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </Section>
  );
}
