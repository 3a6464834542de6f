import type { Coding, Ruling } from '../../src/coding/coding.ts';
import { codingOf } from '../../src/coding/make.ts';
import type { Analysis } from '../../src/engine/types.ts';
import { quoteSelector } from '../../src/selectors/text-quote.ts';
import { analysis } from '../formats/analysis.ts';

let made = 0;

/** A ruling of Ada’s on an invented article; `claim` is the id of the claim it is of, null for the article. */
export function coding(
  claim: string | null,
  correction: Ruling,
  {
    by = 'Ada',
    of = analysis() as Analysis,
    at = `2026-04-01T10:00:${String(made % 60).padStart(2, '0')}.000Z`,
  } = {},
): Coding {
  made++;
  const found = of.claims.find(({ id }) => id === claim) ?? null;
  return codingOf(of, found, correction, { id: `coding-${made}`, page: 'p', at, by });
}

/** Words of the text, to be found again. */
export function quote(words: string, { text } = analysis()) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text has no “${words}”.`);
  return quoteSelector(text, { start, end: start + words.length });
}

/** “could not verify the claim”, as a claim that was missed. */
export const missed = (words = 'could not verify the claim', code?: string): Ruling => ({
  kind: 'missed',
  content: [quote(words)],
  source: 'The Post',
  cue: quote('verify'),
  status: 'reported',
  ...(code === undefined ? {} : { code }),
});
