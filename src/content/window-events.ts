import { idle } from './in-slices.ts';

/** What happens in the window while the sidebar is open. */
export interface WindowEvents {
  onScroll(): void;
  onResize(): void;
  /** Escape was pressed in the page, and the page had no use for it. */
  onEscape(): void;
  /** The page is about to be left, if nothing comes in between. */
  onLeave(): void;
  /** It was left, kept by the browser, and brought back; or it was not left after all. */
  onBack(): void;
  /** Once a second: time to see whether the page has taken something away. */
  onTick(): void;
}

/** Milliseconds after which a page that is still there was not left. */
const STAYED_AFTER = 2000;

const EDITABLE = 'input,textarea,select,[contenteditable]';

/** Calls when the reader has moved in the page for the first time, and the page has nothing else to do. */
export function onFirstMove(call: () => void, signal: AbortSignal): void {
  const end = new AbortController();
  const move = () => {
    end.abort();
    void idle().then(() => {
      if (!signal.aborted) call();
    });
  };
  for (const type of ['pointermove', 'scroll', 'keydown'])
    document.addEventListener(type, move, {
      passive: true,
      capture: true,
      signal: AbortSignal.any([signal, end.signal]),
    });
}

/** Watches the window until the signal comes. */
export function watchWindow(events: WindowEvents, signal: AbortSignal): void {
  const onScroll = oncePerFrame(events.onScroll, signal);
  const onResize = oncePerFrame(events.onResize, signal);
  document.addEventListener('scroll', onScroll, { passive: true, capture: true, signal });
  window.addEventListener('resize', onResize, { passive: true, signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && events.onBack(), { signal });
  if (!import.meta.env.FIREFOX) watchLeaving(events, signal);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(EDITABLE)) return;
      if (!document.querySelector('dialog:modal')) events.onEscape();
    },
    { signal },
  );
  const ticking = setInterval(() => {
    if (!document.hidden) events.onTick();
  }, 1000);
  signal.addEventListener('abort', () => clearInterval(ticking));
}

/**
 * Chromium keeps no page for going back to that has a frame of an extension in it, and decides before it tells the page
 * that it is left. (Firefox keeps it, but not where somebody listens to this.)
 */
function watchLeaving({ onLeave, onBack }: WindowEvents, signal: AbortSignal): void {
  const leave = () => {
    onLeave();
    // What has turned out to be a download, or what the reader has thought better of.
    setTimeout(() => {
      if (!signal.aborted) onBack();
    }, STAYED_AFTER);
  };
  window.addEventListener('beforeunload', leave, { signal });
}

function oncePerFrame(work: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  return () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!signal.aborted) work();
    });
  };
}
