/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|twclid|igshid|mc_cid|mc_eid|cmpid|smid|ref_src)$/i;

/**
 * The address under which things about a page are kept: the same however the reader came to it. A fragment is left
 * out, but for those by which pages of one address are told apart ("#/news/4", "#!news").
 */
export function pageKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  return url.href;
}
