import { browser } from 'wxt/browser';
import { type Site, siteOf } from './site.ts';

const NAME = 'sites';

/**
 * The sites that the reader listed. The list goes with the reader from machine to machine; the right to read
 * them does not: that is given to each browser.
 */
export async function readSiteList(): Promise<Site[]> {
  const { [NAME]: stored } = await browser.storage.sync.get(NAME);
  return soundSites(stored);
}

/** @throws what the browser throws when it cannot store, as for a list of more than some 300 sites. */
export async function writeSiteList(sites: readonly Site[]): Promise<void> {
  await browser.storage.sync.set({ [NAME]: [...new Set(sites)].sort() });
}

/** Those of some stored or given values that are sites. */
export const soundSites = (values: unknown): Site[] =>
  Array.isArray(values) ? values.filter((each) => typeof each === 'string' && siteOf(each) === each) : [];

/** Tells of each change of the list: those that were on it and are not any more. Ends with the signal. */
export function watchSiteList(listener: (gone: Site[]) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[NAME];
    if (!change) return;
    const left = soundSites(change.newValue);
    listener(soundSites(change.oldValue).filter((site) => !left.includes(site)));
  };
  browser.storage.sync.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(onChanged));
}
