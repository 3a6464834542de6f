import { quotationKind } from '../claims/quotation-kind.ts';
import type { FoundCue } from '../cues/cue.ts';
import { personalPronouns } from '../lexicon/en/function-words.ts';
import type { Reading } from '../reading.ts';
import type { QuotedSpan, Stretch } from '../text/document.ts';
import { isAdjunct } from './adjuncts.ts';
import { confidence } from './confidence.ts';
import { contentBefore } from './content.ts';
import { type Context, claimOf } from './context.ts';
import { contentFollowing, readFollowing } from './following.ts';
import { hasMainVerb, nounPhraseAfter } from './noun-phrase.ts';
import { type Place, quotationBefore } from './place.ts';
import { resumedClause, resumedQuotation } from './resumed.ts';
import type { FoundClaim } from './roles.ts';
import { sourceAfter } from './source-after.ts';
import { subjectBefore } from './subject.ts';
import { opensCircumstance } from './temporal.ts';

/** "…, said X": the verb stands before its subject. */
export function readInverted(reading: Reading, cue: FoundCue, context: Context): FoundClaim | null {
  const { place } = context;
  if (!cue.takes.has('after') || cue.first !== cue.head) return null;
  const quotation = quotationBefore(reading, cue.first);
  if (!quotation && reading.text(cue.first - 1) !== ',') return null;
  if (!quotation && personalPronouns.has(reading.lower(cue.last))) return null;
  if (isAdjunct(reading, cue.last, place.last)) return null;
  const phrase = nounPhraseAfter(reading, cue.last, place.last);
  if (!phrase || reading.lower(phrase.last) === 'that') return null;
  if (!quotation) {
    let clause = phrase.last;
    while (clause < place.last && !/^[,;.:–—]$/.test(reading.text(clause))) clause++;
    // "X, the envoy, said the harbour was shut" is no inversion: the clause is after the verb, not before it.
    if (!hasMainVerb(reading, { first: place.floor, last: cue.first - 1 })) return null;
    if (hasMainVerb(reading, { first: cue.last, last: clause })) return null;
  }
  const source = sourceAfter(reading, cue.last, place.last, context.later);
  if (!source) return null;
  const before = contentEndingBefore(reading, cue.first, context);
  return claimOf(
    cue,
    source,
    [before, resumedQuotation(reading, source.last, context)],
    beforeConfidence(quotation),
  );
}

/** "X said …", "…, X said" and "…, X said, …". */
export function readFinite(reading: Reading, cue: FoundCue, context: Context): FoundClaim | null {
  const { place } = context;
  const subject = subjectBefore(reading, cue.first, place.floor);
  if (!subject) return null;
  const source = { first: subject.first, last: subject.last };
  if ((cue.takes.has('after') && subject.link === 'direct') || subject.link === 'apposition') {
    const after = readFollowing(reading, cue, place.last);
    const open =
      after.opens === 'end' || after.opens === 'comma' || isAfterthought(reading, after.start, place, source);
    const quotation = quotationBefore(reading, subject.first);
    const quoted = quotation !== null && quotation.last > place.first;
    if (open || quoted) {
      const rest = resumedClause(reading, after.start, context);
      const before = precedingContent(
        reading,
        subject.first,
        context,
        rest !== null && after.opens === 'comma',
      );
      const more = quoted ? resumedQuotation(reading, after.start, context) : rest;
      if (before) return claimOf(cue, source, [before, more], beforeConfidence(quotation));
    }
  }
  const content = contentFollowing(reading, cue, context);
  return content && claimOf(cue, source, content, afterConfidence(reading, cue, content));
}

/** "A, X said as the trial opened": what follows tells when it was said; what was said stands before. */
function isAfterthought(reading: Reading, start: number, place: Place, { first }: Stretch): boolean {
  if (reading.text(first - 1) !== ',' || !opensCircumstance(reading, start)) return false;
  return hasMainVerb(reading, { first: place.floor, last: first - 1 });
}

const beforeConfidence = (quotation: QuotedSpan | null): number =>
  quotation ? confidence.quotedBefore : confidence.statedBefore;

function afterConfidence(reading: Reading, cue: FoundCue, content: readonly Stretch[]): number {
  if (cue.type === 'attitude') return confidence.attitude;
  return quotationKind(reading, content) === 'direct' ? confidence.quotedAfter : confidence.statedAfter;
}

/**
 * Content that stands before a source at token `first`: speech that closes there, or a clause and its comma; of a
 * sentence that goes on after the attribution any words ("For days, X said, the harbour was shut").
 */
function precedingContent(
  reading: Reading,
  first: number,
  context: Context,
  goesOn: boolean,
): Stretch | null {
  const { place } = context;
  if (quotationBefore(reading, first)) return contentEndingBefore(reading, first, context);
  if (reading.text(first - 1) !== ',' || first - 1 <= place.first) return null;
  if (!goesOn && !hasMainVerb(reading, { first: place.floor, last: first - 1 })) return null;
  return contentBefore(reading, first, place, place.first);
}

/** Content before token `end`; where a claim stands before it in the sentence, only the quotation that ends there. */
function contentEndingBefore(reading: Reading, end: number, { place, previous }: Context): Stretch | null {
  const quotation = quotationBefore(reading, end);
  if (!quotation) return contentBefore(reading, end, place, place.first);
  const spoken = previous?.cue && previous.cue.head >= place.first && previous.cue.head < quotation.first;
  if (spoken) return { first: quotation.first, last: quotation.last };
  return contentBefore(reading, end, place, place.paragraphFirst);
}
