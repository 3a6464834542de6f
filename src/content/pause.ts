/** Milliseconds of work at a stretch: well under the 50 at which a page begins to feel stuck. */
const STRETCH = 12;

/** Lets the page have its turn. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** After the browser has drawn what there is. */
export const nextFrame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** When the page's text is all there: it may be asked for while it is still coming in. */
export const parsed = () =>
  new Promise<unknown>((resolve) => {
    if (document.readyState !== 'loading') resolve(null);
    else document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });

/** Does something for each item, with pauses in which the page can answer its reader. */
export async function forEachUnhurried<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began > STRETCH) {
      await pause();
      began = performance.now();
    }
  }
}
