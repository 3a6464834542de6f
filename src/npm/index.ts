import { loadEngine } from '../cli/engine.ts';
import type { Analysis, AnalyzeOptions } from '../engine/types.ts';

export type * from '../engine/types.ts';
export { version } from '../engine/version.ts';

/** Finds the attributed statements of an article's text. The weights are read at the first call. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return loadEngine().analyze(text, options);
}
