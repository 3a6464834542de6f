/** Milliseconds without a change after which a page has settled, and those after which we wait no longer. */
const QUIET = 500;
const PATIENCE = 5000;

/** Resolves when somebody looks at the page, all of it has loaded, and it no longer draws itself. */
export async function whenSettled(document: Document): Promise<void> {
  await until(document, 'visibilitychange', () => document.visibilityState === 'visible');
  await until(window, 'load', () => document.readyState === 'complete');
  await quiet(document);
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve);
  });
}

function until(target: EventTarget, event: string, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      target.removeEventListener(event, look);
      resolve();
    };
    target.addEventListener(event, look);
    look();
  });
}

function quiet(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(patience);
      resolve();
    };
    let wait = setTimeout(done, QUIET);
    const patience = setTimeout(() => {
      clearTimeout(wait);
      done();
    }, PATIENCE);
    const observer = new MutationObserver(() => {
      clearTimeout(wait);
      wait = setTimeout(done, QUIET);
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
}
