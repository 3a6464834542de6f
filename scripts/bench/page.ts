/** Measures what reading a page costs that page, in Chromium, and prints it: `npm run bench:page`. */

import { defaultSettings } from '../../src/settings/settings.ts';
import { findBrowsers } from '../browsers/find.ts';
import { howToInstall } from '../browsers/install.ts';
import { build } from '../lib/build.ts';
import { median } from './median.ts';
import { articleOf } from './page/article.ts';
import { measurePage, measureRoom } from './page/measure.ts';
import { sizesOf } from './page/sizes.ts';
import type { Task } from './page/trace.ts';

const WORDS = 1_000;
const ROUNDS = 7;
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
const { script, withCard, withSidebar, packed, unpacked } = sizesOf('chromium');
console.log(
  `content scripts ${kb(script)} gzipped, with the card ${kb(withCard)}, where no frame runs ${kb(withSidebar)};`,
);
console.log(`package ${kb(packed)}, unpacked ${kb(unpacked)}`);
for (const [layout, viewport] of Object.entries(WINDOWS)) {
  const rounds = await measurePage(chromium, articleOf(WORDS), viewport, ROUNDS);
  const of = (value: (round: (typeof rounds)[number]) => number) => {
    const values = rounds.map(value).sort((a, b) => a - b);
    return `${ms(median(values))} (${values.map((each) => each.toFixed(0)).join(', ')})`;
  };
  const sum = (tasks: readonly Task[], part: 'wall' | 'processor' | 'rendering') =>
    tasks.reduce((total, task) => total + task[part], 0);
  console.log(`\n${WORDS.toLocaleString('en')} words, sidebar ${layout}, median of ${ROUNDS} (each):`);
  console.log(
    `  in all, of the processor: ${of(({ tasks, rendering }) => sum(tasks, 'processor') + rendering)}`,
  );
  console.log(`  our tasks: ${of(({ tasks }) => sum(tasks, 'processor'))}`);
  console.log(`    of these style, layout and paint: ${of(({ tasks }) => sum(tasks, 'rendering'))}`);
  console.log(`    by the clock: ${of(({ tasks }) => sum(tasks, 'wall'))}`);
  console.log(`  the longest: ${of(({ tasks }) => Math.max(...tasks.map(({ processor }) => processor)))}`);
  console.log(`  style, layout and paint in other tasks: ${of(({ rendering }) => rendering)}`);
  const shifts = rounds[0]?.shifts.map(({ at, score }) => `${score.toFixed(4)} at ${at.toFixed(0)} ms`) ?? [];
  console.log(`  layout shifts: ${shifts.join(', ') || 'none'}`);
  if (layout === BESIDE) {
    const room = await measureRoom(chromium, articleOf(WORDS), viewport, defaultSettings.width);
    console.log(
      `  a page that only makes the same room: ${room.score.toFixed(4)}, ${ms(room.rendering)} of style, layout and paint`,
    );
  }
}
