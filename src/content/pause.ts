/** Milliseconds of work at a stretch: well under the 50 at which a page begins to feel stuck. */
const STRETCH = 12;

/** Lets the page have its turn. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

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
