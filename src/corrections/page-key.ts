/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|twclid|igshid|mc_cid|mc_eid|cmpid|smid|ref_src)$/i;

/**
 * The address under which things about a page are kept: the same however the reader came to it. A fragment is left
 * out, but for those by which pages of one address are told apart ("#/news/4", "#!news").
 */
export function pageKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  // Not by `searchParams`: Firefox does not let content scripts go through them.
  const parameters = url.search.slice(1).split('&');
  url.search = parameters.filter((each) => !TRACKING.test(each.replace(/=.*/, ''))).join('&');
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  return url.href;
}
