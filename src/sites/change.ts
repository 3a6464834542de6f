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
  await writeSiteList([...(await readSiteList()), site]);
  return true;
}

/** Takes a site off the list and gives its right back. */
export async function removeSite(site: Site): Promise<void> {
  await revokeSites([site]);
  await writeSiteList((await readSiteList()).filter((each) => each !== site));
}
