import { browser } from 'wxt/browser';
import { answerIn, message } from './message.ts';
import type { ToBackground } from './to-background.ts';
import type { ToPage } from './to-page.ts';

/**
 * Asks the background and waits for its answer.
 * @throws Error with the background's own sentence, or the browser's when nobody listens.
 */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name,
  request: ToBackground[Name]['request'],
): Promise<ToBackground[Name]['answer']> {
  return answerIn(await browser.runtime.sendMessage(message<ToBackground, Name>(name, request))) as never;
}

/**
 * Tells the page in a tab, in its top frame, and waits for its answer.
 * @throws Error when no content script listens there.
 */
export async function tellPage<Name extends keyof ToPage>(
  tabId: number,
  name: Name,
  request: ToPage[Name]['request'],
): Promise<ToPage[Name]['answer']> {
  const sent = message<ToPage, Name>(name, request);
  return answerIn(await browser.tabs.sendMessage(tabId, sent, { frameId: 0 })) as never;
}
