import { browser } from 'wxt/browser';
import { grantedPatterns, isGranted } from './grants.ts';
import { isEverywhere, type Site, siteOfPattern } from './site.ts';
import { readSiteList, type SiteList, watchSiteList } from './site-list.ts';

export interface ReachedSite {
  site: Site;
  granted: boolean;
  /** Its articles are saved when they are read. */
  saving: boolean;
}

/** Where Sourcelight reads without a click. */
export interface Reach {
  everywhere: boolean;
  /** Sites by name: those listed, and those that the browser grants though they are not on the list. */
  sites: ReachedSite[];
}

/** The list that goes from machine to machine. */
export const listOf = ({ sites }: Reach): SiteList => ({
  sites: sites.map(({ site }) => site),
  saving: sites.filter(({ saving }) => saving).map(({ site }) => site),
});

export async function readReach(): Promise<Reach> {
  const [list, patterns] = await Promise.all([readSiteList(), grantedPatterns()]);
  const named = patterns.map(siteOfPattern).filter((site) => site !== null);
  const all = [...new Set([...list.sites, ...named])].sort();
  return {
    everywhere: patterns.some(isEverywhere),
    sites: await Promise.all(
      all.map(async (site) => ({
        site,
        granted: await isGranted(site),
        saving: list.saving.includes(site),
      })),
    ),
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
