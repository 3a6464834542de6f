import { inflect } from '../cues/inflect.ts';
import { verbLexicon } from '../cues/verb-lexicon.ts';
import { attitudeWords } from '../lexicon/en/attitude-words.ts';
import { nounCues } from '../lexicon/en/fixed-cues.ts';
import { answeringHints, sayingHints, tellingHints, thinkingHints } from '../lexicon/en/hints.ts';

/** What the word lists of cues know of a word. */
export const UNLISTED = 0;
/** A verb of speech or writing that stands beside a clause or a quotation. */
export const SAYING = 1;
/** A verb of speech that takes a thing for its object only ("dispute", "praise"). */
export const ANSWERING = 2;
/** A verb of attitude: belief, wish, fear, plan. */
export const THINKING = 3;
/** A noun of either. */
export const TELLING = 4;
/** An adjective of attitude ("afraid"). */
export const FEELING = 5;

const nouns = new Set([...nounCues.flatMap(({ nouns: list }) => list.split(/\s+/)), ...tellingHints]);
const hinted = new Map<string, number>();
for (const [verbs, kind] of [
  [thinkingHints, THINKING],
  [answeringHints, ANSWERING],
  [sayingHints, SAYING],
] as const)
  for (const verb of verbs) for (const [form] of inflect(verb)) hinted.set(form, kind);

/** What the lists know of a word in lower case: as a verb, plus eight times what as another word. */
export function listedAs(lower: string): number {
  const other = nouns.has(lower) ? TELLING : attitudeWords.has(lower) ? FEELING : UNLISTED;
  return verbOf(lower) + 8 * other;
}

/** Of what the lists know: as a verb. */
export const verbListedAs = (listed: number): number => listed & 7;

function verbOf(lower: string): number {
  const known = verbLexicon.get(lower);
  const entry = known?.entries.get('') ?? (known && [...known.entries.values()][0]);
  if (!entry) return hinted.get(lower) ?? UNLISTED;
  if (entry.type === 'attitude') return THINKING;
  return entry.takes.has('clause') || entry.takes.has('after') || entry.takes.has('that')
    ? SAYING
    : ANSWERING;
}
