import { isNominal, isVerbal } from './cue-features.ts';
import type { Candidate } from './read-roles.ts';
import type { CuePlace } from './role-features.ts';
import { classNumber } from './word-classes.ts';
import type { Words } from './words.ts';

const COMMA = classNumber('comma');
const QUOTE = classNumber('quote');
const PERIOD = classNumber('period');
const THAT = classNumber('that');
const NAME = classNumber('name');
const SUBJECT = classNumber('subject');
const DETERMINER = classNumber('determiner');
const POSSESSIVE = classNumber('possessive');
const PREPOSITION = classNumber('preposition');
const COORDINATOR = classNumber('coordinator');
const RELATIVE = classNumber('relative');
const SUBORDINATOR = classNumber('subordinator');
const TO = classNumber('to');

/** What the claims of a text, taken together, say of each token: how likely it is a cue, and how much it is claimed. */
export interface Claimed {
  cue: Float32Array;
  /** The sum of the probabilities of the claims whose likeliest reading takes it for source or content. */
  role: Float32Array;
}

export const READING_FEATURES = 68;

/** Stands for a feature that a reading lacks, so that trees can tell it from all others. */
const ABSENT = -99;

/** The features of a reading as a whole: what the chains, which see a few words at a time, could not weigh. */
export function readingFeatures(
  words: Words,
  candidate: Candidate,
  rank: number,
  claimed: Claimed,
): number[] {
  return [
    ...cueFeaturesOf(words, candidate, rank, claimed),
    ...sourceFeatures(words, candidate, rank, claimed),
    ...contentFeatures(words, candidate, rank, claimed),
    ...ruleFeatures(candidate, rank),
  ].map(Number);
}

const kindAt = (words: Words, i: number) => (i < 0 || i >= words.length ? PERIOD : words.class[i]!);

function sentenceOf(words: Words, token: number): { first: number; last: number } {
  const { sentence, length } = words;
  let first = token;
  while (first > 0 && sentence[first - 1] === sentence[token]) first--;
  let last = token + 1;
  while (last < length && sentence[last] === sentence[token]) last++;
  return { first, last };
}

function cueFeaturesOf(words: Words, { cue, readings }: Candidate, rank: number, claimed: Claimed) {
  const k = (i: number) => kindAt(words, i);
  const { first, last } = sentenceOf(words, cue.first);
  const best = readings[0]!.log;
  const { log } = readings[rank]!;
  const total = readings.reduce((sum, reading) => sum + Math.exp(reading.log), 0);
  return [
    cue.probability,
    cue.last - cue.first,
    words.quotation[cue.first]! >= 0,
    rank,
    log,
    Math.exp(log) / total,
    log - best,
    rank === 0 ? best - (readings[1]?.log ?? -20) : 0,
    claimed.cue[cue.first]! - cue.probability,
    cue.first - first,
    last - cue.last,
    isVerbal(k(cue.first)),
    k(cue.last) === COMMA,
    k(cue.last) === THAT,
    k(cue.last) === QUOTE || k(cue.last + 1) === QUOTE,
    k(cue.first - 1) === COMMA,
    k(cue.first - 1) === QUOTE || k(cue.first - 2) === QUOTE,
  ];
}

function sourceFeatures(words: Words, { cue, readings }: Candidate, rank: number, claimed: Claimed) {
  const { source } = readings[rank]!;
  if (!source) return Array.from({ length: 17 }, () => ABSENT);
  const k = (i: number) => kindAt(words, i);
  const { first, last } = source;
  let commas = 0;
  let verbs = 0;
  let cues = 0;
  let others = 0;
  for (let i = first; i < last; i++) {
    if (k(i) === COMMA) commas++;
    if (isVerbal(k(i))) verbs++;
    if (claimed.cue[i]! > 0.3) cues++;
    others += claimed.role[i]!;
  }
  return [
    last - first,
    first > cue.first ? first - cue.last : last - cue.first,
    first > cue.first,
    words.sentence[first]! - words.sentence[cue.first]!,
    k(first) === SUBJECT,
    k(first) === DETERMINER || k(first) === POSSESSIVE,
    isNominal(k(last - 1)),
    k(last - 1) === NAME,
    k(first - 1) === COMMA || k(first - 1) === PERIOD || words.sentence[first - 1] !== words.sentence[first],
    k(first - 1) === PREPOSITION,
    k(last) === COMMA || k(last) === PERIOD,
    isNominal(k(last)),
    commas,
    verbs,
    cues,
    others / (last - first),
    words.quotation[first]! >= 0,
  ];
}

function contentFeatures(words: Words, { cue, readings }: Candidate, rank: number, claimed: Claimed) {
  const { source, content } = readings[rank]!;
  const { sentence, quotation } = words;
  const k = (i: number) => kindAt(words, i);
  let size = 0;
  let commas = 0;
  let verbs = 0;
  let cues = 0;
  let likeliestCue = 0;
  let others = 0;
  let quoted = 0;
  let cut = 0;
  for (const { first, last } of content) {
    size += last - first;
    for (let i = first; i < last; i++) {
      if (k(i) === COMMA) commas++;
      if (isVerbal(k(i))) verbs++;
      if (claimed.cue[i]! > 0.3 && !(claimed.cue[i - 1]! > 0.3)) cues++;
      likeliestCue = Math.max(likeliestCue, claimed.cue[i]!);
      if (quotation[i]! >= 0) quoted++;
      others += claimed.role[i]!;
    }
    const opensWithin = quotation[first]! >= 0 && quotation[first - 1] === quotation[first];
    if (opensWithin && k(first - 1) !== QUOTE && first !== cue.last) cut++;
    const endsWithin = quotation[last - 1]! >= 0 && quotation[last] === quotation[last - 1];
    if (endsWithin && k(last) !== QUOTE && k(last + 1) !== QUOTE) cut++;
  }
  const head = content[0]!.first;
  const tail = content.at(-1)!.last;
  const rest = sentenceOf(words, tail - 1).last - tail;
  return [
    content.length,
    size,
    commas / size,
    commas,
    verbs,
    cues,
    likeliestCue,
    others / size,
    quoted / size,
    cut,
    head > cue.first ? head - cue.last : tail - cue.first,
    Number(head < cue.first) + 2 * Number(content.at(-1)!.first > cue.first),
    sentence[head] !== sentence[head - 1],
    sentence[tail - 1] !== sentence[tail] || k(tail) === PERIOD,
    k(head) === THAT,
    k(head - 1) === COMMA,
    k(head) === QUOTE,
    OPENING.indexOf(k(head)),
    k(tail) === COMMA,
    k(tail) === QUOTE,
    JOINING.indexOf(k(tail)),
    isVerbal(k(tail + 1)) ? JOINING.length : JOINING.indexOf(k(tail + 1)),
    Math.min(rest, 30),
    sentence[tail - 1]! - sentence[head]!,
    source ? (head < source.first ? source.first - tail : head - source.last) : ABSENT,
  ];
}

/** Classes by which content begins, and by which what follows it does, in no order that matters. */
const OPENING = [TO, PREPOSITION, SUBJECT];
const JOINING = [COORDINATOR, RELATIVE, SUBORDINATOR, PREPOSITION];

/** How far the reading agrees with what the rules read, and which of both are there. */
function ruleFeatures({ readings, rule }: Candidate, rank: number) {
  const reading = readings[rank]!;
  if (!rule) return [0, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, 0, 0];
  const alike = (a: readonly CuePlace[], b: readonly CuePlace[]) => {
    const both = overlap(a, b);
    const all = size(a) + size(b) - both;
    return all === 0 ? 1 : both / all;
  };
  const listed = (place: CuePlace | null) => (place ? [place] : []);
  const source = alike(listed(reading.source), listed(rule.reading.source));
  const content = alike(reading.content, rule.reading.content);
  const best = Math.max(
    ...readings.map((other) => alike(other.content, rule.reading.content) - (other === rule.reading ? 9 : 0)),
  );
  return [
    1,
    rule.confidence,
    source,
    content,
    Math.min(source, content),
    best,
    Number(rule.reading.source !== null),
    Number(reading === rule.reading),
    readings.length,
  ];
}

const size = (places: readonly CuePlace[]): number =>
  places.reduce((sum, { first, last }) => sum + last - first, 0);

function overlap(a: readonly CuePlace[], b: readonly CuePlace[]): number {
  let both = 0;
  for (const x of a)
    for (const y of b) both += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first));
  return both;
}
