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
  let looking = new AbortController();
  let last = page();
  const look = async ({ signal }: AbortController) => {
    let other = Promise.resolve();
    for (let looks = 0; looks < LOOKS; looks++) {
      await other;
      if (!signal.aborted) await whenSettled(document);
      if (signal.aborted) return;
      // Watched for before it is told: text can come while the page is being read.
      other = otherText(document, signal);
      if (await tell()) return;
    }
  };
  const begin = () => {
    looking.abort();
    const mine = new AbortController();
    looking = mine;
    look(mine)
      .catch(() => end.abort())
      .finally(() => mine.abort());
  };
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

/** Until text has come or gone, or the signal comes. */
function otherText(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver((records) => {
      const nodes = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
      if (nodes.some(({ textContent }) => (textContent ?? '').length >= TELLING)) done();
    });
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', done, { once: true });
  });
}
