import { speak } from '../locales/i18n.ts';
import { chosenWords } from '../locales/languages.ts';
import { readSettings, watchSettings } from '../settings/settings.ts';
import { renameSelectionEntry } from './selection-menu.ts';

/** Has the toolbar button and the context menu speak the language that the reader chose. */
export function followLanguage(): void {
  const follow = async ({ language }: { language: string }) => {
    speak(await chosenWords(language));
    await renameSelectionEntry();
  };
  void readSettings().then(follow).catch(console.error);
  watchSettings((settings) => void follow(settings).catch(console.error), new AbortController().signal);
}
