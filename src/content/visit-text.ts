/**
 * Takes keyboard and screen reader to a place in the text: the caret stands there, and reading goes on from it.
 * Enter or Escape lead back, as long as nothing in the page has taken the keys.
 */
export function visitText(range: Range, onBack: () => void, signal: AbortSignal): void {
  const end = new AbortController();
  const anySignal = AbortSignal.any([signal, end.signal]);
  const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  if (focused instanceof HTMLElement) focused.blur();
  // Out of the sidebar's frame, too.
  window.focus();
  getSelection()?.collapse(range.startContainer, range.startOffset);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      if (event.isComposing || document.activeElement !== document.body) return;
      event.preventDefault();
      end.abort();
      onBack();
    },
    { capture: true, signal: anySignal },
  );
  // Whoever has gone somewhere else is no longer on a visit.
  document.addEventListener('focusin', () => end.abort(), { signal: anySignal });
}
