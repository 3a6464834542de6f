/** Milliseconds after which a frame is not waited for any longer: a tab that nobody looks at has none. */
const FRAME = 250;

/** Waits until what was just changed has been painted. */
export const nextFrame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, FRAME);
  });

/** The page may have been clicked while it was still coming in. */
export const parsed = () =>
  new Promise<unknown>((resolve) => {
    if (document.readyState !== 'loading') resolve(null);
    else document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
