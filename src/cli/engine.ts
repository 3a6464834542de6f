import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../engine/index.ts';
import { compromiseNames } from '../engine/names/compromise.ts';

const weights = new URL('../../public/weights/en.bin', import.meta.url);

let engine: Engine | undefined;

/** The engine with its weights, read when first needed. */
export function loadEngine(): Engine {
  engine ??= createEngine(readFileSync(weights), compromiseNames());
  return engine;
}
