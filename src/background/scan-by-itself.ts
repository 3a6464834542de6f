import type { Sender } from '../messages/answer.ts';
import { readOpening } from '../messages/opening.ts';
import { isGrantedAt } from '../sites/grants.ts';
import { showCount } from './badge.ts';
import { tellScript } from './page-script.ts';

/**
 * Has a page read on which nobody clicked, but whose site the reader allowed.
 * @returns whether another article was found than before.
 */
export async function scanByItself({ tab, url }: Sender): Promise<boolean> {
  const tabId = tab?.id;
  // A page that is open outlives the right to it, and tells us still.
  if (tabId === undefined || url === undefined || !(await isGrantedAt(url))) return true;
  const opening = await readOpening(tab?.incognito ? undefined : url);
  try {
    return await tellScript(tabId, 'scan', { ...opening, opens: opening.settings.opens });
  } catch (error) {
    // The page has gone on, or its article could not be analysed: no earlier count may stand for it.
    console.info('Sourcelight did not read this page:', error);
    await showCount(tabId, null);
    return true;
  }
}
