import {
  adverbs,
  auxiliaries,
  beForms,
  determiners,
  haveForms,
  modals,
  personalPronouns,
  possessivePronouns,
  prepositions,
} from '../lexicon/en/function-words.ts';
import { leadingVerbs } from '../lexicon/en/verb-cues.ts';
import type { Reading } from '../reading.ts';
import type { FoundCue } from './cue.ts';
import { type VerbEntry, type VerbReading, verbLexicon } from './verb-lexicon.ts';

const LONGEST_PARTICLE = 3;

/** The verb cue whose head is token `i`, or null where the word is no verb or attributes nothing here. */
export function verbCueAt(reading: Reading, i: number): FoundCue | null {
  const known = verbLexicon.get(reading.lower(i));
  if (!known) return null;
  const matched = matchParticles(reading, i, known);
  if (!matched || asksForAnonymity(reading, matched.last)) return null;
  const group = verbGroup(reading, i);
  const form = formOf(reading, i, known, group);
  if (!form) return null;
  const { entry, last } = matched;
  return { first: group.first, last, head: i, kind: 'verb', form, ...entry };
}

/** "Asked not to be named", "declined to be identified": on what terms somebody spoke, not what was said. */
function asksForAnonymity(reading: Reading, after: number): boolean {
  let at = after;
  if (reading.lower(at) === 'not') at++;
  if (reading.lower(at) !== 'to' || !/^(?:be|remain|stay)$/.test(reading.lower(at + 1))) return false;
  at += reading.part(at + 2) === 'adverb' ? 3 : 2;
  return /^(?:named|identified|quoted|anonymous|nameless|unnamed)$/.test(reading.lower(at));
}

/** The longest entry whose particles follow token `i`. */
function matchParticles(
  reading: Reading,
  i: number,
  known: VerbReading,
): { entry: VerbEntry; last: number } | null {
  for (let length = LONGEST_PARTICLE; length >= 0; length--) {
    const words: string[] = [];
    for (let k = 1; k <= length; k++) words.push(reading.lower(i + k));
    const entry = known.entries.get(words.join(' '));
    if (entry) return { entry, last: i + 1 + length };
  }
  return null;
}

type Group = { first: number; auxiliaries: string[]; to: boolean };

/** Auxiliaries and adverbs before the verb: "has repeatedly said". Begins at the first auxiliary. */
function verbGroup(reading: Reading, head: number): Group {
  const group: Group = { first: head, auxiliaries: [], to: false };
  for (let p = head - 1; p >= 0 && head - p <= 6; p--) {
    const word = reading.lower(p);
    if (reading.sentence(p) !== reading.sentence(head) || reading.isMark(p)) break;
    if (word === 'to' && p === head - 1) group.to = true;
    else if (auxiliaries.has(word)) {
      group.first = p;
      group.auxiliaries.push(word);
    } else if (
      !adverbs.has(word) &&
      !isSince(reading, p) &&
      !(word.endsWith('ly') && reading.part(p) === 'adverb')
    )
      break;
  }
  return group;
}

/** "Has since said". */
const isSince = (reading: Reading, i: number): boolean =>
  reading.lower(i) === 'since' && haveForms.has(reading.lower(i - 1));

function formOf(reading: Reading, i: number, known: VerbReading, group: Group): FoundCue['form'] | null {
  const before = reading.lower(i - 1);
  const part = reading.part(i);
  const helped = group.auxiliaries.length > 0;
  if (group.to) return leadingVerbs.has(reading.lower(i - 2)) ? 'infinitive' : null;
  if (known.forms.includes('gerund')) {
    if (determiners.has(before) || prepositions.has(before) || possessivePronouns.has(before)) return null;
    return group.auxiliaries.some((word) => beForms.has(word)) ? 'finite' : 'gerund';
  }
  if (determiners.has(before) && !personalPronouns.has(before) && !isBareSubject(reading, i - 1)) return null;
  if (known.forms.includes('past')) {
    if (group.auxiliaries.some((word) => beForms.has(word))) return 'passive';
    if (helped) return group.auxiliaries.some((w) => haveForms.has(w) || modals.has(w)) ? 'finite' : null;
    if (prepositions.has(before) && !reading.isMark(i - 1)) return null;
    return part === 'adjective' && reading.part(i + 1) === 'noun' ? null : 'finite';
  }
  if (group.auxiliaries.some((word) => beForms.has(word))) return null;
  if (helped || personalPronouns.has(before) || before === 'who') return 'finite';
  if (
    prepositions.has(before) ||
    reading.part(i - 1) === 'adjective' ||
    /^(?:by|of)$/.test(reading.lower(i + 1))
  )
    return null;
  return part === 'verb' || part === 'past' || readsAsVerb(reading, i) ? 'finite' : null;
}

/** A word that the tagger takes for a noun, though what stands around it makes it a verb ("divers claim the wreck"). */
function readsAsVerb(reading: Reading, i: number): boolean {
  const follows = reading.lower(i + 1);
  if (follows === 'that' || reading.quotation(i + 1) >= 0 || personalPronouns.has(follows)) return true;
  const plural = /[^s]s$/.test(reading.lower(i - 1)) && !reading.isMark(i - 1);
  return plural && /^(?:number|determiner)$/.test(reading.part(i + 1));
}

/** "Many say", "some believe": a determiner that stands alone as the subject. */
function isBareSubject(reading: Reading, i: number): boolean {
  return /^(?:many|some|few|most|others|several|both|all|that|this|those|these)$/.test(reading.lower(i));
}
