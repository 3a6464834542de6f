import { coordinators } from '../lexicon/en/function-words.ts';
import { conditions, groupWords, refusals } from '../lexicon/en/markers.ts';
import type { Reading } from '../reading.ts';
import { type Subject, subjectBefore } from '../roles/subject.ts';
import type { Sentence } from '../text/document.ts';
import { LONGEST_CLAUSE } from './clause.ts';
import type { FoundMarker } from './marker.ts';
import { readActive } from './read-active.ts';
import { isPassive, readPassive } from './read-passive.ts';
import { type VerbForm, verbGroupAt, verdictForms } from './verb-group.ts';

/** The marker whose verb is token `head` ("could not verify", "which he denies"), or null. */
export function verbMarkerAt(reading: Reading, head: number, sentence: Sentence): FoundMarker | null {
  const form = verdictForms.get(reading.lower(head));
  if (!form || isNoun(reading, head, form)) return null;
  const floor = Math.max(sentence.first, head - LONGEST_CLAUSE);
  const group = verbGroupAt(reading, head, form, floor);
  const subject = subjectOf(reading, group.first, floor);
  const limit = Math.min(sentence.last, head + LONGEST_CLAUSE);
  const clause = { reading, head, form, group, subject, floor, limit };
  const before = reading.lower((subject?.link === 'direct' ? subject.first : group.first) - 1);
  if (conditions.has(before) || conditions.has(reading.lower(group.first - 1))) return null;
  return isPassive(clause) ? readPassive(clause) : readActive(clause);
}

/** The subject of the verb group at token `first`; "that" alone is one where it opens a clause. */
function subjectOf(reading: Reading, first: number, floor: number): Subject | null {
  const that = first - 1;
  const alone = /^(?:that|this|these|those)$/.test(reading.lower(that)) && that >= floor;
  if (alone && opensHere(reading, that, floor)) return { first: that, last: first, link: 'direct' };
  return withThat(reading, subjectBefore(reading, first, floor), floor);
}

function opensHere(reading: Reading, i: number, floor: number): boolean {
  const before = reading.lower(i - 1);
  if (i === floor || coordinators.has(before) || /^(?:although|though|while|because)$/.test(before))
    return true;
  return reading.isMark(i - 1) && reading.text(i - 1) !== ',';
}

/** "That claim": the subject takes in its "that", where no clause hangs on it. */
function withThat(reading: Reading, subject: Subject | null, floor: number): Subject | null {
  if (subject?.link !== 'direct' || reading.lower(subject.first - 1) !== 'that') return subject;
  const that = subject.first - 1;
  const opens = opensHere(reading, that, floor) || reading.text(that - 1) === ',';
  return opens && that >= floor ? { ...subject, first: that } : subject;
}

/** "The miners’", "the port's". */
const isPossessive = (reading: Reading, i: number): boolean =>
  /['’]s$/.test(reading.lower(i)) || (/^['’]$/.test(reading.text(i)) && /s$/.test(reading.lower(i - 1)));

/** "The dispute", "their doubts": no verb. */
function isNoun(reading: Reading, i: number, { past }: VerbForm): boolean {
  const before = reading.lower(i - 1);
  if (/^(?:the|a|an|his|her|its|their|our|any|no|such|of)$/.test(before) || isPossessive(reading, i - 1))
    return true;
  if (past || groupWords.has(before) || refusals.has(before)) return false;
  const described = /^(?:adjective|determiner)$/.test(reading.part(i - 1));
  return described && !/^(?:that|this|all|both|some|many|which)$/.test(before);
}
