import { isVerbal } from '../cue-features.ts';
import { LIKELY } from '../likely-cues.ts';
import type { RoleReading } from '../read-roles.ts';
import type { CuePlace } from '../role-view.ts';
import type { Words } from '../words.ts';
import type { Claimed } from './claimed.ts';
import {
  ABSENT,
  type Add,
  COMMA,
  COORDINATOR,
  kindAt,
  PERIOD,
  PREPOSITION,
  QUOTE,
  RELATIVE,
  SUBJECT,
  SUBORDINATOR,
  THAT,
  TO,
} from './kinds.ts';

/** Classes by which content begins, and by which what follows it does, in no order that matters. */
const OPENING = [TO, PREPOSITION, SUBJECT];
const JOINING = [COORDINATOR, RELATIVE, SUBORDINATOR, PREPOSITION];

/** What a reading's content is like, as seen from its cue and source. */
export function addContent(
  add: Add,
  words: Words,
  cue: CuePlace,
  { source, content }: RoleReading,
  claimed: Claimed,
): void {
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
      if (claimed.cue[i]! > LIKELY && !(claimed.cue[i - 1]! > LIKELY)) cues++;
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
  let rest = 0;
  while (rest < 30 && sentence[tail + rest] === sentence[tail - 1]) rest++;
  add(content.length);
  add(size);
  add(commas / size);
  add(commas);
  add(verbs);
  add(cues);
  add(likeliestCue);
  add(others / size);
  add(quoted / size);
  add(cut);
  add(head > cue.first ? head - cue.last : tail - cue.first);
  add(Number(head < cue.first) + 2 * Number(content.at(-1)!.first > cue.first));
  add(sentence[head] !== sentence[head - 1]);
  add(sentence[tail - 1] !== sentence[tail] || k(tail) === PERIOD);
  add(k(head) === THAT);
  add(k(head - 1) === COMMA);
  add(k(head) === QUOTE);
  add(OPENING.indexOf(k(head)));
  add(k(tail) === COMMA);
  add(k(tail) === QUOTE);
  add(JOINING.indexOf(k(tail)));
  add(isVerbal(k(tail + 1)) ? JOINING.length : JOINING.indexOf(k(tail + 1)));
  add(rest);
  add(sentence[tail - 1]! - sentence[head]!);
  add(source ? (head < source.first ? source.first - tail : head - source.last) : ABSENT);
  add(words.part[head]!);
  add(words.part[tail - 1]!);
  add(tail < words.length ? words.part[tail]! : ABSENT);
}
