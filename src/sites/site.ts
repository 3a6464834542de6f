/**
 * A site as the reader knows it: "harrow.example" (with or without "www.", which is no other site to anybody),
 * or "*.harrow.example" for all that lies under it.
 */
export type Site = string;

/** The pattern of all sites: what the manifest declares as optional, and never more. */
export const EVERYWHERE = '*://*/*';

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]|\.(?=[a-z0-9]))*[a-z0-9]$/;
const NUMBERS = /^[\d.]+$/;

/** The site that the reader means by what they typed or pasted: a name, or any address on it; else null. */
export function siteOf(typed: string): Site | null {
  const words = typed.trim();
  const under = /^(?:https?:\/\/)?\*\.(.*)$/i.exec(words);
  const host = hostOf(under?.[1] ?? words);
  if (host === null) return null;
  return under ? `*.${host}` : host.replace(/^www\.(?=.*\.)/, '');
}

function hostOf(words: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(words) ? words : `https://${words}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const known = protocol === 'http:' || protocol === 'https:';
  const named = hostname.includes('.') || hostname === 'localhost';
  return known && named && HOST.test(hostname) ? hostname : null;
}

/** What the browser is asked for, so that the site can be read: no other machine than its own. */
export function patternsOf(site: Site): string[] {
  const alone = site.startsWith('*.') || NUMBERS.test(site) || !site.includes('.');
  return (alone ? [site] : [site, `www.${site}`]).map((host) => `*://${host}/*`);
}

/** Whether an address lies on a site. */
export function isOn(site: Site, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  const under = site.startsWith('*.') ? site.slice(2) : null;
  if (under !== null) return hostname === under || hostname.endsWith(`.${under}`);
  return patternsOf(site).some((pattern) => pattern === `*://${hostname}/*`);
}

/** The site of a pattern that the browser has granted; null for one of all sites, or of none on the web. */
export function siteOfPattern(pattern: string): Site | null {
  const [, host = ''] = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return siteOf(host);
}

/** Whether a pattern is of all sites. */
export const isEverywhere = (pattern: string): boolean =>
  /^(?:<all_urls>|(?:\*|https?):\/\/\*\/)/.test(pattern);
