import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickIn, closeByButton, press } from '../../scripts/browsers/click.ts';
import { inSidebar, ofSidebar, sidebarText } from '../../scripts/browsers/sidebar.ts';
import { until } from '../../scripts/lib/until.ts';
import { inEachBrowser } from './support/each-browser.ts';
import { livingPages, texts } from './support/living-pages.ts';
import {
  cardWords,
  FRAMES_OF_REST,
  listed,
  marks,
  selected,
  serialisedWithoutHost,
  standsStill,
} from './support/page-state.ts';
import { useSite } from './support/site.ts';
import { tabTo } from './support/tab-to.ts';

const site = useSite(livingPages);

/** The words of a paragraph that its card must have. */
const inCard = (text: string) =>
  text
    .replace('According to the weather office, ', '')
    .split(/,? (?:said|told|harbour)/)[0]
    ?.slice(0, 20) ?? text;
const isListed = async (page: Page, text: string) =>
  Object.values(await cardWords(page)).some((card) => card.includes(text));
const cardWith = async (page: Page, text: string) =>
  Object.entries(await cardWords(page)).find(([, card]) => card.includes(text))?.[0] ?? '';
const isMarked = async (page: Page, text: string) => {
  const { reported = [] } = await marks(page);
  return reported.some((words) => words.includes(text));
};

/** Changes the page as its own scripts would. */
const change = {
  append: (page: Page, text: string) =>
    page.evaluate((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      document.querySelector('article')?.append(paragraph);
    }, text),
  insertAbove: (page: Page, text: string) =>
    page.evaluate((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      document.querySelector('article p')?.before(paragraph);
    }, text),
  removeParagraph: (page: Page, at: number) =>
    page.evaluate((index) => document.querySelectorAll('article p')[index]?.remove(), at),
};

/** Where the cards stand in the window, by their ids, once they do: their heights are only known when they are laid out. */
const places = (page: Page) =>
  ofSidebar<(readonly [string | undefined, number])[], [number]>(
    page,
    [],
    async (root, frames) => {
      const now = () => {
        const cards = root.querySelectorAll<HTMLElement>('[data-id]');
        return [...cards].map(
          (card) => [card.dataset.id, Math.round(card.getBoundingClientRect().top)] as const,
        );
      };
      let last = '';
      for (let still = 0; still < frames; ) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        still = JSON.stringify(now()) === last ? still + 1 : 0;
        last = JSON.stringify(now());
      }
      return now();
    },
    FRAMES_OF_REST,
  );

inEachBrowser('pages that change while they are read', (browsing) => {
  it('lists what comes in late below, and leaves every card where it was', async () => {
    const { page } = await browsing.read(site.at('/report.html'));
    const before = await places(page);
    await change.append(page, texts.below);
    const written = await serialisedWithoutHost(page);
    await until('the late claim', () => isListed(page, 'third step of her cellar'));
    expect((await places(page)).slice(0, before.length)).toEqual(before);
    expect((await cardWords(page))[(await listed(page)).at(-1) ?? '']).toMatch(/New.*third step/);
    expect(await isMarked(page, 'third step of her cellar')).toBe(true);
    expect(await serialisedWithoutHost(page)).toBe(written);
  });

  it('says how much came in above what is read, and lists it when asked to', async () => {
    const { page } = await browsing.read(site.at('/report.html'));
    const before = await places(page);
    await change.insertAbove(page, texts.above);
    await inSidebar(page, 'button', 'One new claim');
    expect(await places(page)).toEqual(before);
    expect(await isMarked(page, 'two hundred soldiers')).toBe(true);
    await press(page, 'One new claim');
    await until('the new claim', () => isListed(page, 'two hundred soldiers'));
    const order = await listed(page);
    expect(order.slice(1)).toEqual(before.map(([id]) => id));
    await inSidebar(page, `li[data-id="${order[0]}"]:focus`);
    // The same by the keyboard, from where it is now.
    await change.insertAbove(page, texts.next[0] as string);
    await tabTo(page, 'button', 'One new claim');
    await page.keyboard.press('Enter');
    await until('the newest claim', async () => (await listed(page)).length === order.length + 1);
    const [newest, ...others] = await listed(page);
    expect(others).toEqual(order);
    await inSidebar(page, `li[data-id="${newest}"]:focus`);
  });

  it('keeps what has gone from the page in its place, and knows it again', async () => {
    const { page } = await browsing.read(site.at('/report.html'));
    const before = await listed(page);
    const gone = await cardWith(page, 'school in Mill Street');
    await change.removeParagraph(page, 3);
    await until('the card to say so', async () =>
      (await cardWords(page))[gone]?.includes('No longer on the page'),
    );
    expect(await listed(page)).toEqual(before);
    expect(await isMarked(page, 'school in Mill Street')).toBe(false);
    expect((await sidebarText(page)).replace(/\s+/g, ' ')).toContain(`${before.length - 1} claims`);
    await change.append(page, texts.entries[3] as string);
    await until('the card to be as before', async () => {
      const words = (await cardWords(page))[gone] ?? '';
      return words.includes('school in Mill Street') && !words.includes('No longer');
    });
    expect([...(await listed(page))].sort()).toEqual([...before].sort());
  });

  it('reads what a button unfolds', async () => {
    const { page } = await browsing.read(site.at('/more.html'));
    expect(await isListed(page, 'half as much water')).toBe(false);
    await page.click('article button');
    await until('the unfolded claim', () => isListed(page, 'half as much water'));
    expect(await isMarked(page, 'half as much water')).toBe(true);
  });

  it('reads the next article of a page that moves on without being loaded anew', async () => {
    const { page } = await browsing.read(site.at('/report.html'));
    await page.evaluate((next) => {
      history.pushState(null, '', '/next.html');
      const article = document.querySelector('article') as Element;
      article.replaceChildren();
      // It comes a moment later, as from a server.
      setTimeout(() => {
        for (const text of next) {
          const paragraph = document.createElement('p');
          paragraph.textContent = text;
          article.append(paragraph);
        }
      }, 700);
    }, texts.next);
    await until('its claims', () => isListed(page, 'without a ticket'));
    expect(await listed(page)).toHaveLength(3);
    expect(await sidebarText(page)).not.toMatch(/No longer on the page|New/);
  });

  it('keeps its list where the address changes and the article does not', async () => {
    const { page } = await browsing.read(site.at('/report.html'));
    const before = await listed(page);
    await page.evaluate(() => history.replaceState(null, '', '/report.html?page=read#end'));
    await change.append(page, texts.below);
    await until('the late claim', () => isListed(page, 'third step of her cellar'));
    expect((await listed(page)).slice(0, before.length)).toEqual(before);
  });

  it('finds what is new on a page that never stands still', async () => {
    const { page } = await browsing.read(site.at('/busy.html'));
    const before = await listed(page);
    expect(before).toHaveLength(texts.entries.length);
    await change.append(page, texts.below);
    await until('the late claim', () => isListed(page, 'third step of her cellar'), 20_000);
    expect((await listed(page)).slice(0, before.length)).toEqual(before);
    expect(await isListed(page, 'Buy now')).toBe(false);
  });

  it('reads nothing any more once it is closed', async () => {
    const { page } = await browsing.read(site.at('/report.html'));
    await closeByButton(page);
    await change.append(page, texts.below);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await marks(page)).toEqual({});
    expect(await browsing.driver.badge(page)).toBe('');
  });
});

inEachBrowser('pages of other makes', (browsing) => {
  it('reads an article that stands in a frame, marks it there and scrolls to it', async () => {
    const { page, phase } = await browsing.read(site.at('/framed.html'));
    expect(phase).toBe('read');
    expect(await listed(page)).toHaveLength(texts.entries.length);
    const frame = page.frames().find((each) => each.url().endsWith('/report.html'));
    if (!frame) throw new Error('There is no frame.');
    const marked = () =>
      frame.evaluate(() => [...(CSS.highlights.get('sourcelight-reported') ?? [])].map(String));
    expect(await marked()).toHaveLength(texts.entries.length);
    const placeOf = (words: string) =>
      frame.evaluate((text) => {
        for (const range of CSS.highlights.get('sourcelight-reported') ?? []) {
          const { left, top, height } = (range as Range).getClientRects()[0] as DOMRect;
          if (String(range).includes(text)) return { x: left + 30, y: top + height / 2 };
        }
        throw new Error('It is not marked.');
      }, words);
    const inWindow = async (words: string) => {
      const { x, y } = await placeOf(words);
      const box = await (await page.$('iframe'))?.boundingBox();
      const scrolled = await page.evaluate(() => scrollY);
      return { x: x + (box?.x ?? 0) + 7, y: y + (box?.y ?? 0) + 7, scrolled };
    };
    const last = await cardWith(page, 'upper pasture at dawn');
    await clickIn(page, `li[data-id="${last}"]`);
    await until('the frame to scroll to it', async () => {
      const { y } = await inWindow('upper pasture at dawn');
      return y > 0 && y < 800;
    });
    await standsStill(page);
    const mark = await inWindow('sandbags for three streets');
    await page.mouse.click(mark.x, mark.y);
    const card = await cardWith(page, 'sandbags for three streets');
    await until('the card of the clicked mark', async () => (await selected(page)) === card);
    // What is open at the mark goes along with it.
    const atMark = await inSidebar(page, `[data-card="${card}"]`);
    const gap = async () =>
      Math.round(((await atMark.boundingBox())?.y ?? 0) - (await inWindow('sandbags for three streets')).y);
    const first = await gap();
    await frame.evaluate(() => scrollBy({ top: scrollY > 40 ? -40 : 40, behavior: 'instant' }));
    await until(
      'the mark to have moved',
      async () => (await inWindow('sandbags for three streets')).y !== mark.y,
    );
    await until('the card to follow', async () => Math.abs((await gap()) - first) <= 1);
    await closeByButton(page);
    await until('no marks in the frame', async () => (await marked()).length === 0);
    expect(await frame.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it.each(['/amp.html', '/reader.html'])('reads the article of %s, and nothing beside it', async (path) => {
    const { page } = await browsing.read(site.at(path));
    const cards = await until('its claims', async () => {
      const all = await cardWords(page);
      return Object.keys(all).length === texts.entries.length && all;
    });
    for (const entry of texts.entries)
      expect(Object.values(cards).some((card) => card.includes(inCard(entry)))).toBe(true);
  });
});
