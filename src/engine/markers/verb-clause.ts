import { prepositions } from '../lexicon/en/function-words.ts';
import { accusations, claimNouns, nobody, type Verdict } from '../lexicon/en/markers.ts';
import type { Reading } from '../reading.ts';
import type { Subject } from '../roles/subject.ts';
import type { Stretch } from '../text/document.ts';
import type { MarkerKind } from '../types.ts';
import type { VerbForm, VerbGroup } from './verb-group.ts';

/** A verb that says whether something holds, with its clause: `floor` and `limit` are how far that can reach. */
export interface VerbClause {
  reading: Reading;
  head: number;
  form: VerbForm;
  group: VerbGroup;
  subject: Subject | null;
  floor: number;
  limit: number;
}

/** What a verb makes its marker; `noun` is that of what it speaks of, null where it says nothing. */
export function kindOf(verdict: Verdict, negated: boolean, noun: string): MarkerKind | null {
  if (verdict === 'verify') return negated ? 'unverified' : 'confirmed';
  if (verdict === 'establish') return negated ? 'unverified' : null;
  if (negated) return null;
  if (verdict === 'deny') return 'denied';
  return verdict === 'reject' && accusations.has(noun) ? 'denied' : 'disputed';
}

/** The noun before the first preposition. */
export function headNoun(reading: Reading, { first, last }: Stretch): string {
  for (let i = first + 1; i < last; i++) if (prepositions.has(reading.lower(i))) return reading.lower(i - 1);
  return reading.lower(last - 1);
}

/** "Nobody denies it". */
export const nobodyIn = (reading: Reading, subject: Subject | null): boolean =>
  subject !== null &&
  (nobody.has(reading.lower(subject.first)) || /^(?:few|hardly)$/.test(reading.lower(subject.first)));

/** A marker begins with its subject, where that stands next to it. */
export function startOf(reading: Reading, subject: Subject, groupFirst: number): number {
  if (subject.link === 'direct' || subject.link === 'apposition') return subject.first;
  if (subject.link === 'shared') return groupFirst;
  const noun = claimNouns.has(headNoun(reading, subject));
  return noun ? subject.first : Math.max(subject.last, groupFirst - 1);
}
