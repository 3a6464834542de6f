import type { Claim } from '../../src/engine/types.ts';
import { ruleEngine } from './engines.ts';

/** A claim in its words, for comparison: who, by which words, and what. */
export interface Told {
  source: string | null;
  cue: string | null;
  content: string[];
}

const told = ({ source, cue, content }: Claim): Told => ({
  source: source?.text ?? null,
  cue: cue?.text ?? null,
  content: content.map(({ text }) => text),
});

/** The claims of a text in their words. */
export const readClaims = (text: string): Told[] => ruleEngine.analyze(text).claims.map(told);
