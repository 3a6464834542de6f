import { isNominal, isVerbal } from '../cue-features.ts';
import { LIKELY } from '../likely-cues.ts';
import type { CuePlace } from '../role-view.ts';
import type { Words } from '../words.ts';
import type { Claimed } from './claimed.ts';
import {
  ABSENT,
  type Add,
  COMMA,
  DETERMINER,
  kindAt,
  NAME,
  PERIOD,
  POSSESSIVE,
  PREPOSITION,
  SUBJECT,
} from './kinds.ts';

const FEATURES = 18;

/** What a reading's source is like, as seen from its cue. */
export function addSource(
  add: Add,
  words: Words,
  cue: CuePlace,
  source: CuePlace | null,
  claimed: Claimed,
): void {
  if (!source) {
    for (let f = 0; f < FEATURES; f++) add(ABSENT);
    return;
  }
  const k = (i: number) => kindAt(words, i);
  const { first, last } = source;
  let commas = 0;
  let verbs = 0;
  let cues = 0;
  let others = 0;
  for (let i = first; i < last; i++) {
    if (k(i) === COMMA) commas++;
    if (isVerbal(k(i))) verbs++;
    if (claimed.cue[i]! > LIKELY) cues++;
    others += claimed.role[i]!;
  }
  add(last - first);
  add(first > cue.first ? first - cue.last : last - cue.first);
  add(first > cue.first);
  add(words.sentence[first]! - words.sentence[cue.first]!);
  add(k(first) === SUBJECT);
  add(k(first) === DETERMINER || k(first) === POSSESSIVE);
  add(isNominal(k(last - 1)));
  add(k(last - 1) === NAME);
  add(
    k(first - 1) === COMMA || k(first - 1) === PERIOD || words.sentence[first - 1] !== words.sentence[first],
  );
  add(k(first - 1) === PREPOSITION);
  add(k(last) === COMMA || k(last) === PERIOD);
  add(isNominal(k(last)));
  add(commas);
  add(verbs);
  add(cues);
  add(others / (last - first));
  add(words.quotation[first]! >= 0);
  add(words.part[last - 1]!);
}
