import type { Analysis, Claim } from '../../src/engine/types.ts';
import { claim } from '../sidebar/claims.ts';

/** What is said in a text: each claim by its words, where they first stand from a place on. */
export function reading(text: string, said: { id: string; words: string[]; cue?: string; from?: number }[]) {
  const claims = said.map(({ id, words, cue = 'said', from = 0 }): Claim => {
    let at = from;
    const content = words.map((part) => {
      const start = text.indexOf(part, at);
      if (start < 0) throw new Error(`The text has no “${part}”.`);
      at = start + part.length;
      return { start, end: at, text: part };
    });
    return { ...claim({ id }), content, cue: { start: 0, end: cue.length, text: cue, stance: 'neutral' } };
  });
  const generator = { name: 'sourcelight', version: '1.0.0' } as Analysis['generator'];
  return { text, claims, generator };
}
