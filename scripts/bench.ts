/** Prints how fast the engine is and, where the annotated articles are at hand, how often it is right. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printAccuracy } from './bench/accuracy.ts';
import { measureSpeed, speedTable } from './bench/speed.ts';
import { shared } from './lib/paths.ts';

console.log('Speed of the engine, warm, one thread:');
console.log(speedTable(measureSpeed()));

if (existsSync(join(shared, 'bench'))) await printAccuracy();
else console.log('\nAccuracy is not measured: the annotated articles (../shared) are not here.');
