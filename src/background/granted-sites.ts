import { browser } from 'wxt/browser';
import { grantedPatterns, revokeSites } from '../sites/grants.ts';
import { watchSiteList } from '../sites/site-list.ts';

/** The one script that is registered: it waits until a page has settled, and then tells us. */
const ID = 'settled';
const SCRIPT = 'settled.js';

/** One at a time: browsers refuse a registration that another has overtaken. */
let last: Promise<void> = Promise.resolve();

/** Keeps the script registered where the reader allows it, and nowhere else. Must be called at start. */
export function followGrants(): void {
  const follow = () => {
    last = last.then(registerWhereGranted).catch(console.error);
  };
  // Browsers forget registrations when they, or we, are updated.
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.permissions.onAdded.addListener(follow);
  // Also when the reader takes it away in the browser's own settings.
  browser.permissions.onRemoved.addListener(follow);
  // A site that was taken off the list, here or on another machine, must not be read here any longer.
  watchSiteList((gone) => void revokeSites(gone).catch(console.error));
}

/** Registers the script for what is granted now; with nothing granted, no script at all. */
export async function registerWhereGranted(): Promise<void> {
  const matches = await grantedPatterns();
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const script = {
    id: ID,
    js: [SCRIPT],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (matches.length === 0) {
    if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (before.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
