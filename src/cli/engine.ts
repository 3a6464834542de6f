import './older-node.ts';
import { existsSync, readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../engine/index.ts';
import { compromiseNames } from '../engine/names/compromise.ts';

/** In a checkout where the extension has them, in the package beside this file. */
const places = ['../../public/weights/en.bin', './en.bin'].map((place) => new URL(place, import.meta.url));

let engine: Engine | undefined;

/** The engine with its weights, read when first needed. */
export function loadEngine(): Engine {
  if (engine) return engine;
  const weights = places.find((place) => existsSync(place));
  if (!weights) throw new Error('The weights (en.bin) are not there: install Sourcelight again.');
  engine = createEngine(readFileSync(weights), compromiseNames());
  return engine;
}
