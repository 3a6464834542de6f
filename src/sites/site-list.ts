import { browser } from 'wxt/browser';
import { type Site, siteOf } from './site.ts';

/** The sites that the reader listed. */
export interface SiteList {
  sites: Site[];
  /** Those of them whose articles are saved in the library when they are read. */
  saving: Site[];
}

const NAMES = ['sites', 'saving'] as const satisfies (keyof SiteList)[];

/**
 * The list goes with the reader from machine to machine; the right to read the sites does not: that is given to
 * each browser.
 */
export async function readSiteList(): Promise<SiteList> {
  const { sites, saving } = await browser.storage.sync.get([...NAMES]);
  return sound(sites, saving);
}

/** @throws what the browser throws when it cannot store, as for a list of more than some 300 sites. */
export async function writeSiteList({ sites, saving }: SiteList): Promise<void> {
  await browser.storage.sync.set({ ...sound(tidy(sites), tidy(saving)) });
}

/** Tells of each change of the list: those that were on it and are not any more. Ends with the signal. */
export function watchSiteList(listener: (gone: Site[]) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    if (!NAMES.some((name) => name in changes)) return;
    const { oldValue, newValue } = changes.sites ?? {};
    const left = soundSites(newValue);
    listener(soundSites(oldValue).filter((site) => !left.includes(site)));
  };
  browser.storage.sync.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(onChanged));
}

const tidy = (sites: readonly Site[]): Site[] => [...new Set(sites)].sort();

/** What is stored as it can be: nothing is saved of a site that is not listed. */
function sound(sites: unknown, saving: unknown): SiteList {
  const listed = soundSites(sites);
  return { sites: listed, saving: soundSites(saving).filter((site) => listed.includes(site)) };
}

/** Those of some stored values that are sites. */
const soundSites = (values: unknown): Site[] =>
  Array.isArray(values) ? values.filter((each) => typeof each === 'string' && siteOf(each) === each) : [];
