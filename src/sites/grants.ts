import { browser } from 'wxt/browser';
import { EVERYWHERE, isEverywhere, patternsOf, type Site, siteOfPattern } from './site.ts';

/** The patterns of the sites that may be read by itself, as the browser has them. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return (await isGrantedEverywhere())
    ? [EVERYWHERE]
    : origins.filter((each) => isEverywhere(each) || siteOfPattern(each) !== null);
}

/**
 * Asks the reader for sites. Must be called at once when the reader clicks or presses a key: browsers ask at
 * no other time.
 * @returns whether the reader allowed it.
 */
export function requestSites(sites: readonly Site[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.flatMap(patternsOf) });
}

/** The same for all sites. */
export function requestEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERYWHERE] });
}

/** Whether a site may be read. */
export function isGranted(site: Site): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf(site) });
}

/** Whether the page at an address may be read by itself. */
export async function isGrantedAt(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

export function isGrantedEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: [EVERYWHERE] });
}

/** Gives back the right to sites, in whatever form the browser has it. */
export async function revokeSites(sites: readonly Site[]): Promise<void> {
  await revoke((pattern) => sites.includes(siteOfPattern(pattern) ?? ''));
}

/** Gives back the right to all sites; those that were granted by name stay. */
export async function revokeEverywhere(): Promise<void> {
  await revoke(isEverywhere);
}

async function revoke(which: (pattern: string) => boolean): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const some = origins.filter(which);
  if (some.length > 0) await browser.permissions.remove({ origins: some });
}
