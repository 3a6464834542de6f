/** Tells when the page's address has become another without the page being loaded anew. */
export function watchAddress(onMove: () => void, signal: AbortSignal): void {
  let last = location.href;
  const look = () => {
    if (location.href === last) return;
    last = location.href;
    onMove();
  };
  // Tells of every kind of move, also of `pushState`, which no other event does.
  globalThis.navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
}
