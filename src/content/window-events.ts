/** What happens in the window while the sidebar is open. */
export interface WindowEvents {
  onScroll(): void;
  onResize(): void;
  /** Escape was pressed in the page, and the page had no use for it. */
  onEscape(): void;
  /** The page was left, kept by the browser, and brought back. */
  onBack(): void;
  /** Once a second: time to see whether the page has taken something away. */
  onTick(): void;
}

const EDITABLE = 'input,textarea,select,[contenteditable]';

/** Watches the window until the signal comes. */
export function watchWindow(events: WindowEvents, signal: AbortSignal): void {
  const onScroll = oncePerFrame(events.onScroll, signal);
  const onResize = oncePerFrame(events.onResize, signal);
  document.addEventListener('scroll', onScroll, { passive: true, capture: true, signal });
  window.addEventListener('resize', onResize, { passive: true, signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && events.onBack(), { signal });
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

function oncePerFrame(work: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  return () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!signal.aborted) work();
    });
  };
}
