import { direction, language, speak } from '../locales/i18n.ts';
import { chosenWords } from '../locales/languages.ts';
import { readSettings, type Settings, watchSettings } from '../settings/settings.ts';

/** Draws a page of our own in the reader's language and theme, and draws it again when a setting changes. */
export async function startPage(draw: (settings: Settings) => void): Promise<void> {
  // The last change counts, however long the words of another language take to come.
  let drawings = 0;
  const show = async (settings: Settings) => {
    const mine = ++drawings;
    const words = await chosenWords(settings.language);
    if (mine !== drawings) return;
    speak(words);
    const root = document.documentElement;
    root.lang = language();
    root.dir = direction();
    root.dataset.theme = settings.theme;
    draw(settings);
  };
  watchSettings((settings) => void show(settings), new AbortController().signal);
  await show(await readSettings());
}
