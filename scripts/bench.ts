/**
 * Prints how fast the engine is and, where the annotated articles are at hand, how often it is right:
 * `node scripts/bench.ts [speed] [cold] [accuracy]`, all without arguments.
 */
import { printAccuracy } from './bench/accuracy.ts';
import { printCold } from './bench/cold.ts';
import { printSpeed } from './bench/speed.ts';

const parts: Record<string, () => Promise<void>> = {
  speed: printSpeed,
  cold: printCold,
  accuracy: printAccuracy,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
for (const [name, print] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) await print();
}
