/** Measures what reading a page costs that page, in Chromium, and prints it: `npm run bench:page`. */

import { defaultSettings } from '../../src/settings/settings.ts';
import { findBrowsers } from '../browsers/find.ts';
import { howToInstall } from '../browsers/install.ts';
import { build } from '../lib/build.ts';
import { articleOf } from './page/article.ts';
import { measurePage, measureRoom } from './page/measure.ts';
import { sizesOf } from './page/sizes.ts';

const WORDS = 1_000;
const BESIDE = 'beside the article';
const WINDOWS = { [BESIDE]: { width: 1280, height: 800 }, drawer: { width: 420, height: 800 } };

const ms = (value: number) => `${value.toFixed(1)} ms`;
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

const chromium = findBrowsers().find(({ kind }) => kind === 'chromium');
if (!chromium) {
  console.error(`There is no Chromium here. ${howToInstall}`);
  process.exit(1);
}
await build('chromium');
const { script, packed, unpacked } = sizesOf('chromium');
console.log(`content script ${kb(script)} gzipped; package ${kb(packed)}, unpacked ${kb(unpacked)}`);
for (const [layout, viewport] of Object.entries(WINDOWS)) {
  const { tasks, rendering, shifts } = await measurePage(chromium, articleOf(WORDS), viewport);
  const longest = tasks.toSorted((a, b) => b.processor - a.processor);
  const sum = (of: 'wall' | 'processor' | 'rendering') => tasks.reduce((total, task) => total + task[of], 0);
  console.log(`\n${WORDS.toLocaleString('en')} words, sidebar ${layout}:`);
  console.log(
    `  ${tasks.length} tasks, ${ms(sum('processor'))} of the processor (${ms(sum('wall'))} by the clock)`,
  );
  console.log(
    `  of these ${ms(sum('processor') - sum('rendering'))} of script, ${ms(sum('rendering'))} of style, layout and paint`,
  );
  for (const { at, wall, processor } of longest.slice(0, 5))
    console.log(
      `  ${ms(processor).padStart(9)} (${ms(wall)} by the clock), ${at.toFixed(0)} ms after the first`,
    );
  console.log(`  style, layout and paint in other tasks: ${ms(rendering)}`);
  const shifted = shifts.map(({ at, score }) => `${score.toFixed(4)} at ${at.toFixed(0)} ms`);
  console.log(`  layout shifts: ${shifted.join(', ') || 'none'}`);
  if (layout === BESIDE) {
    const room = await measureRoom(chromium, articleOf(WORDS), viewport, defaultSettings.width);
    console.log(`  of a page that only makes the same room: ${room.toFixed(4)}`);
  }
}
