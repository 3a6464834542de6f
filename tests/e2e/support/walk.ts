import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { takeDownload } from '../../../scripts/browsers/download.ts';
import { inSidebar, phaseOf } from '../../../scripts/browsers/sidebar.ts';
import { again, until } from '../../../scripts/lib/until.ts';
import type { Analysis, Claim } from '../../../src/engine/types.ts';
import { listedOf } from './claims.ts';
import type { Browsing } from './each-browser.ts';
import { countOf, listed, selected, standsStill } from './page-state.ts';
import { aroundTheCard, density, everything, expectFocus, isInWindow, selection } from './walk-steps.ts';
import type { Way } from './way.ts';

/**
 * A walk through all that the sidebar can do on a page that it has read, by one means alone.
 * @param onAll looks at what was found, and at the words that are marked when all of it is shown.
 */
export async function walk(
  browsing: Browsing,
  page: Page,
  way: Way,
  onAll: (analysis: Analysis, marked: string) => void,
): Promise<void> {
  const before = await listed(page);
  await way.choose(page, 'Export', 'JSON');
  const { content } = await takeDownload(browsing.downloads, 'json');
  const analysis = JSON.parse(String(content)) as Analysis;
  const { claims, sources } = listedOf(analysis);
  expect([...before].sort()).toEqual(claims.map(({ id }) => id).sort());
  const claim = claims.findLast(({ source, cue, content }) => source && cue && content.length === 1);
  if (!claim) throw new Error('No claim has a source, a cue and one passage.');

  await way.focus(page, claim);
  await expectFocus(page, claim);
  await aroundTheCard(page, way, claim);

  await way.tab(page, 'Sources');
  const most = [...sources].sort((a, b) => b.claims.length - a.claims.length)[0];
  await way.lastMarkOf(page, most?.id ?? '');
  const last = claims.findLast(({ id }) => most?.claims.includes(id)) as Claim;
  await until('the last claim of the source', async () => (await selected(page)) === last.id);
  await expectFocus(page, last);

  await way.tab(page, 'Claims');
  const first = claims.find(({ id }) => id === before[0]) as Claim;
  await again(
    () => way.toFirst(page),
    'the first claim to come into the window',
    () => isInWindow(page, first),
  );
  await standsStill(page);
  await density(page, way);
  const word = [...(claim.content[0]?.text.match(/\p{L}+/gu) ?? [])].sort((a, b) => b.length - a.length)[0];
  await way.search(page, word ?? '');
  await until('fewer claims', async () => (await listed(page)).length < before.length);
  expect(await listed(page)).toContain(claim.id);
  await way.endSearch(page);
  await until('all claims', async () => (await listed(page)).length === before.length);
  await everything(page, way, analysis, (marked) => onAll(analysis, marked));

  await way.help(page);
  await inSidebar(page, 'dialog[open] kbd', 'Esc');
  await way.closeHelp(page);
  await until('the help to go', async () => (await countOf(page, 'dialog')) === 0);
  await selection(browsing, page, way, claim);
  await until('the whole list', async () => (await listed(page)).length === before.length);
  expect(await listed(page)).toEqual(before);
  expect(await phaseOf(page)).toBe('read');
}
