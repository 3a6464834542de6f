import type { Analysis, Claim, ClaimSource, Source, Span } from '../engine/types.ts';
import { inTextOrder } from '../formats/parts/claims.ts';
import { findQuote, type TextQuoteSelector } from '../selectors/text-quote.ts';
import { type Coding, type CodingOf, coderOf } from './coding.ts';
import { type ClaimRulings, rulingsOf } from './rulings.ts';
import { sourceNamed } from './source-named.ts';

/** A claim as somebody has corrected it. */
export interface CorrectedClaim extends Claim {
  /** From the researcher’s codebook. */
  code?: string;
  /** Who has said something of it, and when last; absent where it is as the engine has read it. */
  corrected?: { by: string; at: string };
}

/**
 * An analysis as one coder sees it: without what is no claim, with what was missed, each claim with the source,
 * extent, status and code that they have given it. The analysis itself stays as it is.
 * @param codings of this one coder.
 */
export function corrected<All extends Analysis>(analysis: All, codings: readonly Coding[]): All {
  if (codings.length === 0) return analysis;
  const { claims: rulings, missed } = rulingsOf(analysis, codings);
  const kept: Claim[] = analysis.claims.flatMap((claim) => {
    const said = rulings.get(claim.id);
    if (said?.['not-a-claim']) return [];
    return [said ? withRulings(analysis, claim, said) : claim];
  });
  const added = missed.flatMap((coding, at) => found(analysis, coding, `x${at + 1}`) ?? []);
  const claims = inTextOrder([...kept, ...added]);
  const ids = new Set(claims.map(({ id }) => id));
  return {
    ...analysis,
    claims,
    sources: sourcesOf(analysis, claims),
    markers: analysis.markers.map((marker) => ({
      ...marker,
      claims: marker.claims.filter((id) => ids.has(id)),
    })),
  };
}

function withRulings(analysis: Analysis, claim: Claim, said: ClaimRulings): CorrectedClaim {
  const source = said['wrong-source']?.correction.source;
  const extent = spansOf(analysis.text, said['wrong-extent']?.correction.content ?? []);
  const codings = Object.values(said);
  const last = codings.reduce((a, b) => (a.at > b.at ? a : b));
  return {
    ...claim,
    // Where they do not say who it is instead, it stays as it was read.
    source: source === undefined ? claim.source : sourceAt(analysis, source, claim.content[0]?.start ?? 0),
    content: extent ?? claim.content,
    status: said.status?.correction.status ?? claim.status,
    ...(said.code ? { code: said.code.correction.code } : {}),
    corrected: { by: coderOf(last), at: last.at },
  };
}

/** A missed claim; undefined where its words are not in the text (any more). */
function found(analysis: Analysis, coding: CodingOf<'missed'>, id: string): CorrectedClaim | undefined {
  const { content, source, cue, status, code } = coding.correction;
  const spans = spansOf(analysis.text, content);
  if (!spans) return undefined;
  const cueSpan = cue && spansOf(analysis.text, [cue])?.[0];
  return {
    id,
    source: sourceAt(analysis, source, spans[0]?.start ?? 0),
    cue: cueSpan ? { ...cueSpan, stance: 'neutral' } : null,
    content: spans,
    type: 'statement',
    quotation: spans.every(({ text }) => /^[“"„«].*[”"“»][.,]?$/su.test(text)) ? 'direct' : 'indirect',
    status,
    confidence: 1,
    because: 'Somebody who has read the article has marked it.',
    ...(code === undefined ? {} : { code }),
    corrected: { by: coderOf(coding), at: coding.at },
  };
}

const sourceAt = (analysis: Analysis, name: string | null, near: number): ClaimSource | null =>
  name === null ? null : sourceNamed(analysis, name, near);

/** Null where there are none, or one of them is not in the text. */
function spansOf(text: string, quotes: readonly TextQuoteSelector[]): Span[] | null {
  const spans = quotes.map((quote) => findQuote(text, quote));
  if (spans.length === 0 || spans.some((span) => span === null)) return null;
  return spans.flatMap((span) => (span ? [{ ...span, text: text.slice(span.start, span.end) }] : []));
}

/** Those who still or now say something. */
function sourcesOf({ sources }: Analysis, claims: readonly Claim[]): Source[] {
  const all = new Map<string, Source>(sources.map((source) => [source.id, { ...source, claims: [] }]));
  for (const { id, source } of claims) {
    if (!source) continue;
    const { sourceId, name, kind, anonymous } = source;
    const known = all.get(sourceId) ?? { id: sourceId, name, kind, anonymous, claims: [] };
    all.set(sourceId, { ...known, claims: [...known.claims, id] });
  }
  return [...all.values()].filter((source) => source.claims.length > 0);
}
