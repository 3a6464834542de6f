import type { Late } from '../late/late.ts';
import { tellPage } from '../messages/send.ts';
import type { ToPage } from '../messages/to-page.ts';
import { bringScript } from './bring-script.ts';

const SCRIPT = '/scan.js';
const LATE = { card: '/late-card.js', sidebar: '/late-sidebar.js' } as const satisfies Record<
  keyof Late,
  string
>;

/**
 * Chromium tells a page's process of the right that a click gives by another way than the script takes, and
 * now and then the script is there first and is refused: milliseconds after which it is sent again.
 */
const AGAIN_AFTER = [50, 200];

/** Tabs that a script is on its way to: a second one must not be sent there. */
const arriving = new Map<number, Promise<void>>();

/**
 * Tells the page in a tab, sending the content script first where none listens yet.
 * @throws what the browser says when it does not let the script in.
 */
export async function tellScript<Name extends keyof ToPage>(
  tabId: number,
  name: Name,
  request: ToPage[Name]['request'],
): Promise<ToPage[Name]['answer']> {
  try {
    return await tellPage(tabId, name, request);
  } catch {
    const arrival = arriving.get(tabId) ?? inject(tabId).finally(() => arriving.delete(tabId));
    arriving.set(tabId, arrival);
    await arrival;
    return tellPage(tabId, name, request);
  }
}

/** Sends a script after the content script. @throws what the browser says when it does not let it in. */
export async function sendLate(tabId: number, name: keyof Late): Promise<void> {
  await bringScript(tabId, LATE[name]);
}

/** @throws what the browser says when it refuses the last time too. */
async function inject(tabId: number, pauses: readonly number[] = AGAIN_AFTER): Promise<void> {
  try {
    await bringScript(tabId, SCRIPT);
  } catch (error) {
    const [pause, ...later] = pauses;
    if (pause === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    await inject(tabId, later);
  }
}
