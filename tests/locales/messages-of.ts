import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

export const folder = join(import.meta.dirname, '../../src/locales');

/** The messages of a language by key, as the build writes them. */
export async function messagesOf(code: string): Promise<Record<string, string>> {
  const built = generateChromeMessages(await parseMessagesFile(join(folder, `${code}.json`)));
  return Object.fromEntries(Object.entries(built).map(([key, { message }]) => [key, message]));
}
