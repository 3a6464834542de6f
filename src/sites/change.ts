import { requestSites, revokeSites } from './grants.ts';
import type { Site } from './site.ts';
import { readSiteList, writeSiteList } from './site-list.ts';

/**
 * Puts a site on the list and asks the browser for it, at once: see `requestSites`. Where the reader says no,
 * the list stays as it was.
 * @returns whether it is allowed now.
 */
export async function addSite(site: Site): Promise<boolean> {
  if (!(await requestSites([site]))) return false;
  const { sites, saving } = await readSiteList();
  await writeSiteList({ sites: [...sites, site], saving });
  return true;
}

/** Takes a site off the list and gives its right back; what was saved of it stays in the library. */
export async function removeSite(site: Site): Promise<void> {
  await revokeSites([site]);
  const { sites, saving } = await readSiteList();
  await writeSiteList({ sites: sites.filter((each) => each !== site), saving });
}

/** Has the articles of a site saved when they are read, or no longer. What the browser alone knew is listed then. */
export async function saveArticlesOf(site: Site, wanted: boolean): Promise<void> {
  const { sites, saving } = await readSiteList();
  await writeSiteList({
    sites: [...sites, site],
    saving: wanted ? [...saving, site] : saving.filter((each) => each !== site),
  });
}
