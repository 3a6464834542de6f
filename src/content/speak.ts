import { speak } from '../locales/i18n.ts';
import { askBackground } from '../messages/send.ts';
import type { Settings } from '../settings/settings.ts';

let spoken: Settings['language'] | null = null;

/**
 * Has the sidebar speak the language that the reader chose. Its words come from the background, once: in a page the
 * browser takes milliseconds of the page's own time for the first word that it is asked for. It has the last word
 * all the same, where the background does not answer.
 */
export async function speakAsChosen(choice: Settings['language']): Promise<void> {
  if (choice === spoken) return;
  const words = await askBackground('words', { language: choice }).catch(() => null);
  speak(words);
  spoken = words && choice;
}
