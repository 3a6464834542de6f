import { readSettings } from '../settings/settings.ts';
import { tellScript } from './page-script.ts';

/** Has a page read on which nobody clicked, but whose site the reader allowed. */
export async function scanByItself(tabId: number): Promise<void> {
  const { opens } = await readSettings();
  try {
    await tellScript(tabId, 'scan', { opens });
  } catch (error) {
    // The page has gone on, or its site was taken off the list meanwhile.
    console.info('Sourcelight did not read this page:', error);
  }
}
