import { readFileSync } from 'node:fs';
import { createEngine, createRuleEngine } from '../../src/engine/index.ts';
import { compromiseNames } from '../../src/engine/names/compromise.ts';

/** The engine's weights as they are shipped. */
export const weights = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('../../public/weights/en.bin', import.meta.url)));

/** The engine as the extension and the command line have it. */
export const learnedEngine = createEngine(weights(), compromiseNames());

/** What the rules do alone. */
export const ruleEngine = createRuleEngine(weights(), compromiseNames());
