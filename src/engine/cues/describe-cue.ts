import { attitudeWords } from '../lexicon/en/attitude-words.ts';
import { nounCues, prepositionalCues } from '../lexicon/en/fixed-cues.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import type { ClaimType, Stance } from '../types.ts';
import type { FoundCue } from './cue.ts';
import { verbLexicon } from './verb-lexicon.ts';

const NO_FRAMES: FoundCue['takes'] = new Set();

interface Sense {
  type: ClaimType;
  stance: Stance;
}

const nouns = new Map<string, Sense>(
  nounCues.flatMap(({ nouns: list, ...sense }) => list.split(/\s+/).map((noun) => [noun, sense] as const)),
);
const prepositions = new Map<string, Sense>(
  prepositionalCues.map(({ words, stance }) => [words[0] ?? '', { type: 'statement', stance }] as const),
);

/** A cue from its place alone: its head, type and stance as the lexicons have them, neutral speech where they do not. */
export function describeCue(reading: Reading, { first, last }: Stretch): FoundCue {
  const found: FoundCue = {
    first,
    last,
    head: last - 1,
    kind: 'verb',
    form: 'finite',
    type: 'statement',
    stance: 'neutral',
    takes: NO_FRAMES,
  };
  for (let i = first; i < last; i++) {
    const verb = verbSense(reading, i, last);
    if (verb) return { ...found, head: i, ...verb };
  }
  for (let i = first; i < last; i++) {
    const noun = nouns.get(reading.lower(i));
    if (noun) return { ...found, head: i, kind: 'noun', ...noun };
  }
  const preposition = prepositions.get(reading.lower(first));
  if (preposition) return { ...found, head: first, kind: 'preposition', ...preposition };
  for (let i = first; i < last; i++)
    if (attitudeWords.has(reading.lower(i))) return { ...found, head: i, type: 'attitude' };
  return found;
}

/** What the verb at token `i` means with the particles after it. */
function verbSense(reading: Reading, i: number, last: number): Sense | null {
  const entries = verbLexicon.get(reading.lower(i))?.entries;
  if (!entries) return null;
  for (let end = Math.min(last, i + 3); end > i; end--) {
    const particles: string[] = [];
    for (let k = i + 1; k < end; k++) particles.push(reading.lower(k));
    const entry = entries.get(particles.join(' '));
    if (entry) return { type: entry.type, stance: entry.stance };
  }
  const [any] = entries.values();
  return any ? { type: any.type, stance: any.stance } : null;
}
