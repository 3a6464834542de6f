import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Where what had the keys has gone, its panel gets them: the reader goes on from there, not from the page's top. */
export function useKeptFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = panel.current;
    if (!root) return undefined;
    let last: EventTarget | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      last = target;
    };
    const observer = new MutationObserver(() => {
      if (!(last instanceof Element) || root.contains(last)) return;
      last = null;
      // Not where the keys are in the page, around this frame.
      if (document.hasFocus() && document.activeElement === document.body)
        root.focus({ preventScroll: true });
    });
    root.addEventListener('focusin', onFocus);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, []);
}
