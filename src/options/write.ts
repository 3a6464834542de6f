import { i18n } from '#i18n';
import { type Settings, writeSettings } from '../settings/settings.ts';

/** Keeps changes; resolves when they are kept. What goes wrong is told to the reader. */
export type Write = (changes: Partial<Settings>) => Promise<void>;

/** What every section gets. */
export interface SectionProps {
  settings: Settings;
  write: Write;
}

export const writerOf =
  (tell: (sentence: string | null) => void): Write =>
  async (changes) => {
    try {
      await writeSettings(changes);
      tell(null);
    } catch (error) {
      console.error(error);
      tell(i18n.t('options_not_kept'));
    }
  };
