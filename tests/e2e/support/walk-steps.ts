import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inSidebar, overlayRoot } from '../../../scripts/browsers/sidebar.ts';
import { again, until } from '../../../scripts/lib/until.ts';
import type { Analysis, Claim } from '../../../src/engine/types.ts';
import { noCard } from './card.ts';
import type { Browsing } from './each-browser.ts';
import { countOf, listed, marks, standsStill } from './page-state.ts';
import { bare } from './real-pages.ts';
import type { Way } from './way.ts';

/** Whether the reader sees a claim's words, at least their beginning. */
export const isInWindow = (page: Page, { status, content }: Claim): Promise<boolean> =>
  page.evaluate(
    (name, words) =>
      ([...(CSS.highlights.get(name) ?? [])] as Range[])
        .filter((range) => words.startsWith(String(range).replace(/[\s\u00ad]+/g, '')))
        .flatMap((range) => [...range.getClientRects()])
        .some(({ top, bottom }) => top < innerHeight && bottom > 0),
    `sourcelight-${status}`,
    bare(content[0]?.text ?? ''),
  );

/** The claim's words are in the window, and its three parts are told apart. */
export async function expectFocus(page: Page, claim: Claim): Promise<void> {
  const { source, cue, content } = claim;
  await standsStill(page);
  await until('its words to come into the window', () => isInWindow(page, claim));
  const marked = await marks(page);
  const words = (part: string) => bare(marked[`focused-${part}`]?.join('') ?? '');
  for (const { text } of content) expect(words('content')).toContain(bare(text.split('\n\n')[0] ?? ''));
  if (cue) expect(words('cue')).toBe(bare(cue.text));
  if (source) expect(words('source')).toBe(bare(source.text));
}

/** Whether the first of what a selector fits beside the sidebar shows these words. */
const says = async (page: Page, selector: string, words: string): Promise<boolean> =>
  (await (
    await overlayRoot(page)
  )?.evaluate(
    (root, wanted, said) => root.querySelector(wanted)?.textContent?.includes(said) ?? false,
    selector,
    words,
  )) ?? false;

export async function aroundTheCard(page: Page, way: Way, claim: Claim): Promise<void> {
  const isMarked = async () =>
    bare(Object.values(await marks(page)).join('')).includes(bare(claim.content[0]?.text ?? ''));
  await way.openCard(page, claim);
  await way.press(page, '.mark-card summary');
  const why = await inSidebar(page, '.mark-card details[open] .why');
  expect(await why.evaluate((element) => element.textContent)).toContain(claim.because);
  await again(
    () => way.press(page, '.mark-card .acts button'),
    'the card to say “Copied”',
    () => says(page, '.mark-card .acts button', 'Copied'),
  );
  await way.press(page, '.mark-card button', 'Not a claim');
  await until('the claim to leave the list', async () => !(await listed(page)).includes(claim.id));
  expect(await isMarked()).toBe(false);
  await way.press(page, '.mark-card button', 'Undo');
  await until('the claim to come back', async () => (await listed(page)).includes(claim.id));
  expect(await isMarked()).toBe(true);
  await way.press(page, '.mark-card button', 'Wrong source');
  await way.press(page, '.mark-card button', 'Undo');
  await inSidebar(page, '.mark-card button', 'Wrong source');
  await way.closeCard(page);
  await noCard(page);
}

export async function density(page: Page, way: Way): Promise<void> {
  const painted = async () =>
    Object.keys(await marks(page)).filter((name) => !name.startsWith('focused')).length;
  const all = await painted();
  await way.choose(page, 'Marks in the text', 'Off');
  await until('no marks', async () => (await painted()) === 0);
  await way.choose(page, 'Marks in the text', 'All');
  await until('all marks', async () => (await painted()) === all);
}

/** Asks for all that the list keeps back: attitudes and less certain claims. They come among the others, and go again. */
export async function everything(page: Page, way: Way, { claims }: Analysis, look: (marked: string) => void) {
  const before = await listed(page);
  const flip = async (from: boolean) => {
    // The last first: without the less certain ones there may be no attitudes left to press.
    const selector = `.also button:nth-last-child(1 of [aria-pressed=${from}])`;
    const left = () => countOf(page, selector);
    // One control may bring another: attitudes have less certain ones among them.
    for (let control = 1; (await left()) > 0; control++) {
      const count = (await listed(page)).length;
      await way.press(page, selector);
      await until(
        `control ${control} to be ${from ? 'off' : 'on'}`,
        async () => (await listed(page)).length !== count,
      );
    }
  };
  await flip(false);
  expect([...(await listed(page))].sort()).toEqual(claims.map(({ id }) => id).sort());
  expect((await listed(page)).filter((id) => before.includes(id))).toEqual(before);
  look(
    Object.values(await marks(page))
      .flat()
      .join(' '),
  );
  await flip(true);
  expect(await listed(page)).toEqual(before);
}

/** Selects the paragraph in which the claim stands, has it read alone, and then the whole article again. */
export async function selection(browsing: Browsing, page: Page, way: Way, claim: Claim): Promise<void> {
  await page.evaluate(
    (statuses, words) => {
      const ranges = statuses.flatMap((status) => [
        ...(CSS.highlights.get(`sourcelight-${status}`) ?? []),
      ]) as Range[];
      const range = ranges.find((each) => words.startsWith(String(each).replace(/\s+/g, ' ')));
      const paragraph = range?.startContainer.parentElement?.closest('p,li,blockquote,div');
      if (!paragraph) throw new Error('The claim is not marked.');
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.selectAllChildren(paragraph);
    },
    [claim.status],
    claim.content[0]?.text ?? '',
  );
  await standsStill(page);
  await way.scanSelection(browsing, page);
  await inSidebar(page, '.selection-note', 'Only the selected text is listed.');
  expect((await listed(page)).length).toBeGreaterThan(0);
  await way.press(page, '.selection-note button', 'Read the whole article');
}
