import { watchAddress } from './watch/address.ts';
import { whenSettled } from './when-settled.ts';

/** A page that still has to bring what it has moved on to is looked at so often. */
const LOOKS = 6;
/** Fewer letters that come or go at once are no article. */
const TELLING = 40;

/**
 * Tells when the page has settled, and again each time it has moved on without being loaded or was brought back.
 * While it shows nothing else than before, it is told of once more when text has come or gone; then only listeners
 * remain, which cost nothing.
 * @param tell answers whether something new was found; where it throws (the extension has gone), it was the last time.
 */
export function wheneverSettled(document: Document, tell: () => Promise<boolean>): void {
  const end = new AbortController();
  let beginnings = 0;
  let last = page();
  const look = async () => {
    const mine = ++beginnings;
    const isOver = () => mine !== beginnings || end.signal.aborted;
    for (let looks = 0; looks < LOOKS; looks++) {
      if (looks > 0) await otherText(document);
      if (!isOver()) await whenSettled(document);
      if (isOver() || (await tell())) return;
    }
  };
  const begin = () => void look().catch(() => end.abort());
  const onMove = () => {
    if (last === page()) return;
    last = page();
    begin();
  };
  watchAddress(onMove, end.signal);
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && begin();
  addEventListener('pageshow', onShow, { signal: end.signal });
  begin();
}

/** The address without the place in the page: only "#/" and "#!" tell pages apart. */
const page = () => location.href.replace(/#(?![!/]).*/, '');

function otherText(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver((records) => {
      const nodes = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
      if (!nodes.some(({ textContent }) => (textContent ?? '').length >= TELLING)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}
