import {
  adverbs,
  complementizers,
  coordinators,
  determiners,
  months,
  prepositions,
  subjectPronouns,
  subordinators,
  weekdays,
} from '../lexicon/en/function-words.ts';
import { organizationWords, takesOf } from '../lexicon/en/organizations.ts';
import { honorifics, offices } from '../lexicon/en/titles.ts';
import { setOf } from '../lexicon/set-of.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';

/** A name as it stands at one place: the bare name's tokens, with what came before it. */
export interface NameMention extends Stretch {
  /** The bare name's words, without possessive endings. */
  words: string[];
  /** An honorific right before the name ("Gen."), as written. */
  honorific: string | null;
  /** An honorific or an office stands before it: it is a person's. */
  titled: boolean;
  /** First token of the run, titles included. */
  runFirst: number;
  /** "The" before it: of its own where written with a capital within a sentence ("seen by The Herald"). */
  article: 'own' | 'the' | null;
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const PARTICLES = setOf('al el de da di du del della van von der den bin ibn la le ter y');
const POSSESSIVE = /['’]s?$/;
/** "Osterby-based" describes who is named after it. */
const DESCRIBES =
  /[-‑](?:based|owned|led|backed|run|born|certified|controlled|style|funded|aligned|era|held|area|wide|trained)$/;
/** A run of capitals longer than this, in tokens, is no name. */
const LONGEST = 12;
const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Words that name nothing, capitalised or not. */
function isFunctionWord(word: string): boolean {
  return [
    adverbs,
    complementizers,
    coordinators,
    determiners,
    prepositions,
    subjectPronouns,
    subordinators,
    weekdays,
  ].some((set) => set.has(word));
}

export const withoutPossessive = (word: string): string => word.replace(/['’]s$|(?<=s)['’]$/, '');

function canOpen(reading: Reading, i: number): boolean {
  const token = reading.token(i);
  if (token.kind !== 'word' || !CAPITAL.test(token.text) || DESCRIBES.test(token.text)) return false;
  return !isFunctionWord(token.lower.replace(/['’].*$/, ''));
}

/** Where the run that began at `first` goes on after token `i`; -1 where it ends there. */
function nextOfRun(reading: Reading, first: number, i: number, limit: number): number {
  if (isPluralOwner(reading, i, limit)) return i + 2;
  if (POSSESSIVE.test(reading.text(i)) || i + 1 >= limit || i - first >= LONGEST) return -1;
  const word = reading.lower(i + 1);
  if (canOpen(reading, i + 1)) return i + 1;
  if (PARTICLES.has(word) && canOpen(reading, i + 2)) return i + 2;
  if (/^(?:of|for|on)$/.test(word) && i + 2 < limit && opensOf(reading, first, i)) {
    if (canOpen(reading, i + 2)) return i + 2;
    if (reading.lower(i + 2) === 'the' && canOpen(reading, i + 3)) return i + 3;
  }
  return word === '&' && canOpen(reading, i + 2) ? i + 2 : -1;
}

/** "The Observers’ Mission": an owner in the plural that is part of a body's name. */
function isPluralOwner(reading: Reading, i: number, limit: number): boolean {
  const [owner, mark] = [reading.token(i), reading.token(i + 1)];
  const possessive = owner.lower.endsWith('s') && /^['’]$/.test(mark.text) && mark.start === owner.end;
  return (
    possessive && i + 2 < limit && canOpen(reading, i + 2) && organizationWords.has(reading.lower(i + 2))
  );
}

function opensOf(reading: Reading, first: number, i: number): boolean {
  for (let k = first; k <= i; k++) if (takesOf.has(reading.lower(k))) return true;
  return false;
}

/**
 * The names between two tokens (last exclusive), in order; `isOrdinary` tells of a capitalised token that it is a
 * common word at the head of a sentence.
 */
export function findNames(
  reading: Reading,
  first: number,
  last: number,
  isOrdinary: (token: number) => boolean,
): NameMention[] {
  const names: NameMention[] = [];
  for (let i = first; i < last; i++) {
    if (!canOpen(reading, i) || isOrdinary(i)) continue;
    let end = i;
    for (let next = end; next >= 0; next = nextOfRun(reading, i, end, last)) end = next;
    const name = splitTitles(reading, i, end + 1);
    if (name) names.push(name);
    i = end;
  }
  return names;
}

/** Takes titles off the front of a run; null where nothing but titles is left. */
function splitTitles(reading: Reading, runFirst: number, last: number): NameMention | null {
  let first = runFirst;
  for (let i = runFirst; i < last - 1; i++) {
    const word = bare(reading.text(i));
    if (!honorifics.has(word) && !offices.has(word)) continue;
    const next = reading.lower(i + 1);
    if (next === 'of' || next === 'for' || organizationWords.has(next)) continue;
    if (i === runFirst || !takesOf.has(reading.lower(i + 1))) first = i + 1;
    // "Secretary of State Oda Lind": the office ends with its own noun.
    if (reading.lower(first) === 'of') first = runFirst;
  }
  const only = bare(withoutPossessive(reading.text(first)));
  if (last - first === 1 && (honorifics.has(only) || offices.has(only) || months.has(only))) return null;
  const before = first > runFirst ? reading.text(first - 1) : '';
  return {
    first,
    last,
    words: wordsOf(reading, first, last),
    honorific: honorifics.has(bare(before)) ? before : null,
    titled: first > runFirst,
    runFirst,
    article: articleBefore(reading, runFirst),
  };
}

function wordsOf(reading: Reading, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    if (reading.isMark(i) && reading.text(i) !== '&') words.push(`${words.pop() ?? ''}${reading.text(i)}`);
    else words.push(withoutPossessive(reading.text(i)));
  }
  return words;
}

function articleBefore(reading: Reading, first: number): NameMention['article'] {
  if (reading.lower(first - 1) !== 'the') return null;
  const inside =
    /^[\p{L}\p{N}]/u.test(reading.text(first - 2)) && reading.sentence(first - 2) === reading.sentence(first);
  return inside && reading.text(first - 1) === 'The' ? 'own' : 'the';
}
