import { browser } from 'wxt/browser';
import { grantedPatterns, isGranted } from './grants.ts';
import { isEverywhere, type Site, siteOfPattern } from './site.ts';
import { readSiteList, watchSiteList } from './site-list.ts';

/** Where Sourcelight reads without a click. */
export interface Reach {
  everywhere: boolean;
  /** Sites by name: those listed, and those that the browser grants though they are not on the list. */
  sites: { site: Site; granted: boolean }[];
}

export async function readReach(): Promise<Reach> {
  const [listed, patterns] = await Promise.all([readSiteList(), grantedPatterns()]);
  const named = patterns.map(siteOfPattern).filter((site) => site !== null);
  const all = [...new Set([...listed, ...named])].sort();
  return {
    everywhere: patterns.some(isEverywhere),
    sites: await Promise.all(all.map(async (site) => ({ site, granted: await isGranted(site) }))),
  };
}

/** Tells of each change, whether made here, in the browser's own settings or on another machine. */
export function watchReach(listener: (reach: Reach) => void, signal: AbortSignal): void {
  const look = () => {
    void readReach().then((reach) => {
      if (!signal.aborted) listener(reach);
    });
  };
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(look);
  watchSiteList(look, signal);
  signal.addEventListener('abort', () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(look);
  });
}
