import { determiners, negations } from '../lexicon/en/function-words.ts';
import { claimNouns, conditions } from '../lexicon/en/markers.ts';
import type { Reading } from '../reading.ts';
import { sourceAfter } from '../roles/source-after.ts';
import { type Subject, subjectBefore } from '../roles/subject.ts';
import type { Sentence, Stretch } from '../text/document.ts';
import { clauseEnd, LONGEST_CLAUSE } from './clause.ts';
import type { About, FoundMarker, Pointer } from './marker.ts';
import { type MatchedPhrase, phraseAt } from './phrases.ts';
import { pointerAt } from './pointer.ts';

/** Words that stand between a subject and a marker phrase, and "there is". */
const BETWEEN = /^(?:it|independent|official|is|was|are|were|has|have|had|been|there|still|also|but|never)$/;

/** The marker whose words are a phrase that begins at token `i` ("in dispute", "without evidence"), or null. */
export function phraseMarkerAt(reading: Reading, i: number, sentence: Sentence): FoundMarker | null {
  const floor = Math.max(sentence.first, i - LONGEST_CLAUSE);
  const limit = Math.min(sentence.last, i + LONGEST_CLAUSE);
  const phrase = phraseAt(reading, i, limit);
  if (!phrase || (negations.has(reading.lower(i - 1)) && phrase.kind !== 'unverified')) return null;
  let start = phrase.first;
  while (start > floor && BETWEEN.test(reading.lower(start - 1))) start--;
  if (conditions.has(reading.lower(start - 1))) return null;
  const noun = reading.lower(phrase.last - 1);
  if (phrase.subject === 'spoken-of' && claimNouns.has(noun))
    return isOnePhrase(reading, phrase) ? adjectival(reading, phrase, noun, floor) : null;
  const found = subjectBefore(reading, start, floor);
  const subject = found && found.link !== 'shared' ? found : null;
  if (subject && conditions.has(reading.lower(subject.first - 1))) return null;
  const { kind } = phrase;
  const about = aboutOf(reading, phrase, subject, limit);
  // "The tooth was false": of nothing that was claimed.
  if (about.how === 'other' && phrase.subject === 'spoken-of' && kind === 'denied') return null;
  const first = phrase.subject === 'none' && !isActive(reading, phrase) ? start : (subject?.first ?? start);
  const last = quotationEnd(reading, phrase) ?? clauseEnd(reading, phrase.last, limit);
  const verifier = verifierOf(reading, phrase, found, last);
  return {
    kind,
    first,
    last,
    verifier,
    phrase,
    about,
    dependent: false,
  };
}

/** "The disputed figures", not "disputed the figures". */
function isOnePhrase(reading: Reading, { first, last }: Stretch): boolean {
  for (let i = first + 1; i < last; i++)
    if (determiners.has(reading.lower(i)) || /['’]s?$/.test(reading.text(i))) return false;
  return true;
}

/** Past the marks that close the quotation that a phrase ends in ("called the claim “a lie”"); null where it does not. */
function quotationEnd(reading: Reading, { last }: Stretch): number | null {
  const quotation = reading.quotation(last - 1);
  if (quotation < 0) return null;
  let end = last;
  while (reading.isMark(end) && reading.quotation(end) === quotation) end++;
  return end;
}

/** "The unconfirmed reports": the whole phrase points. */
function adjectival(reading: Reading, phrase: MatchedPhrase, noun: string, floor: number): FoundMarker {
  const { kind, last } = phrase;
  const determined =
    phrase.first > floor &&
    /^(?:the|that|this|these|those|an?|his|her|its|their|such)$/.test(reading.lower(phrase.first - 1));
  const first = determined ? phrase.first - 1 : phrase.first;
  const pointer: Pointer = { first, last, noun, plural: /[^s]s$/.test(noun), owner: null, partial: false };
  // "The unconfirmed reports" were spoken of before; "an unconfirmed report" is that of its sentence.
  const definite = /^(?:the|that|this|these|those|his|her|its|their|such)$/.test(reading.lower(first));
  const about: About = definite ? { how: 'pointer', pointer } : { how: 'here' };
  return { kind, first, last, verifier: null, phrase, about, dependent: false };
}

/** "Offered no evidence": a verb whose subject makes one clause with it. */
const isActive = (reading: Reading, { first }: Stretch): boolean =>
  /^(?:past|verb)$/.test(reading.part(first));

function verifierOf(
  reading: Reading,
  phrase: MatchedPhrase,
  subject: Subject | null,
  last: number,
): Stretch | null {
  if (phrase.subject === 'verifier') return subject && { first: subject.first, last: subject.last };
  for (let i = phrase.last - 1; i < last; i++) {
    const word = reading.lower(i);
    const from = phrase.subject === 'none' && word === 'from' && phrase.confirms;
    if (from || (word === 'by' && phrase.subject === 'spoken-of')) return sourceAfter(reading, i + 1, last);
  }
  return null;
}

function aboutOf(reading: Reading, phrase: MatchedPhrase, subject: Subject | null, last: number): About {
  if (phrase.subject === 'spoken-of') {
    if (!subject || subject.link === 'relative') return { how: 'here' };
    const pointer = pointerAt(reading, subject.first, subject.last);
    const apposed =
      /^[,–—]$/.test(reading.text(subject.first - 1)) && /^an?$/.test(reading.lower(subject.first));
    if (apposed && pointer) return { how: 'here' };
    return pointer ? { how: 'pointer', pointer } : { how: 'other' };
  }
  for (let i = phrase.first; i < last && i <= phrase.last + 4; i++) {
    const pointer = pointerAt(reading, i, last);
    if (pointer && !(i > phrase.last + 2) && pointer.noun !== 'which') return { how: 'pointer', pointer };
  }
  if (phrase.subject === 'verifier') return { how: phrase.kind === 'denied' ? 'guilt' : 'other' };
  return { how: 'here' };
}
