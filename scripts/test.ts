/**
 * Runs the project's checks: `node scripts/test.ts [STEP …]`, all of them without arguments.
 * The last line is the sum; the exit status is 0 where nothing failed, 2 for a step that does not exist.
 */
import { type StepName, steps } from './checks/steps.ts';
import { add, inWords, lastLine } from './checks/tally.ts';

const names = Object.keys(steps) as StepName[];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name as StepName));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are ${names.join(', ')}.`);
  process.exit(2);
}

let sum = { passed: 0, failed: 0, skipped: 0 };
for (const name of names.filter((each) => asked.length === 0 || asked.includes(each))) {
  console.log(`\n── ${name} ──`);
  const began = performance.now();
  const tally = await steps[name]();
  sum = add(sum, tally);
  console.log(`${name}: ${inWords(tally)} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}
console.log(sum.skipped > 0 ? `\n${sum.skipped} skipped: what they need is not on this machine.` : '');
console.log(lastLine(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;
