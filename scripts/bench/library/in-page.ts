import type { Page } from 'puppeteer-core';

export interface Answered {
  asked: string;
  milliseconds: number;
  found: string;
}

/** What is put into which field: `search`, or the filter by `source`. */
export interface Typed {
  field: 'search' | 'source';
  words: string;
}

/** Types into a field, again and again, and measures from the key to the frame that shows what was found. */
export function searchTimes(page: Page, searches: readonly Typed[], rounds: number): Promise<Answered[]> {
  return page.evaluate(
    async (all, times) => {
      const fields = {
        search: document.querySelector<HTMLInputElement>('[type=search]'),
        source: document.querySelector<HTMLInputElement>('.filters [type=text]'),
      };
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const answered: { asked: string; milliseconds: number; found: string }[] = [];
      const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      const count = () => document.querySelector('.count');
      for (const { field, words } of Array.from({ length: times }, () => all).flat()) {
        // A frame of rest, so that each begins where the last one ended.
        await drawn();
        const began = performance.now();
        setValue?.call(fields[field], words);
        fields[field]?.dispatchEvent(new Event('input', { bubbles: true }));
        do await drawn();
        while (count()?.ariaBusy === 'true' && performance.now() - began < 3000);
        const found = count()?.textContent ?? '';
        answered.push({ asked: words, milliseconds: performance.now() - began, found });
      }
      return answered;
    },
    searches,
    rounds,
  );
}

/** Scrolls the list for some seconds, as a wheel does, and gives how long each frame took. */
export function frameTimes(page: Page, seconds: number): Promise<number[]> {
  return page.evaluate(async (duration) => {
    const box = document.querySelector('.articles');
    const times: number[] = [];
    let last = performance.now();
    const end = last + duration * 1000;
    while (last < end) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      times.push(now - last);
      last = now;
      box?.scrollBy({ top: 240 });
    }
    return times.slice(2);
  }, seconds);
}
