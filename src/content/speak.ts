import { language, speak } from '../locales/i18n.ts';
import { askBackground } from '../messages/send.ts';
import type { Settings } from '../settings/settings.ts';

/** Has the sidebar speak the language that the reader chose; its words come from the background, once. */
export async function speakAsChosen(choice: Settings['language']): Promise<void> {
  if (choice === 'auto') speak(null);
  else if (choice !== language()) speak(await askBackground('words', { language: choice }));
}
