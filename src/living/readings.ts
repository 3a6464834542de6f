import type { Analysis, Claim } from '../engine/types.ts';
import { FreshIds } from './fresh-ids.ts';
import { withGone } from './in-place.ts';
import { Keys } from './keys.ts';
import { recognise } from './recognise.ts';
import { sourceIds } from './same-sources.ts';
import { withThoseOfGone } from './those-of-gone.ts';
import { tracesOf } from './traces.ts';
import type { LivingAnalysis, LivingClaim, Trace } from './types.ts';

/** The first reading of a page: its claims have the ids that the engine gave them. */
export function firstReading(analysis: Analysis): LivingAnalysis {
  const keys = new Keys();
  const traces = tracesOf(analysis.text, analysis.claims);
  const claims = analysis.claims.map((claim, index) => {
    const trace = traces[index] as Trace;
    return { ...claim, key: keys.next(trace), trace, isGone: false, isNew: false };
  });
  return { ...analysis, claims };
}

/**
 * A further reading of a page that has changed. What is said in the same words stays the same claim, with its id
 * and so with its card. What is not there any more is kept as gone, unless its words still stand in the page and
 * are only read otherwise now.
 */
export function furtherReading(before: LivingAnalysis, analysis: Analysis): LivingAnalysis {
  const claims = byContent(analysis.claims);
  const traces = tracesOf(analysis.text, claims);
  const same = recognise(before.claims, traces);
  const fresh = new FreshIds('c', before.claims);
  const ids = new Map(claims.map(({ id }, index) => [id, same[index]?.id ?? fresh.next()]));
  const renamed = withIds(analysis, claims, ids, sourceIds(before.sources, analysis.sources, ids));

  const known = new Set(same);
  const isStillSaid = stillSaidIn(analysis.text);
  const stays = before.claims.filter((claim) => known.has(claim) || !isStillSaid(claim));
  const keys = new Keys(stays);
  const now = renamed.claims.map((claim, index): LivingClaim => {
    const trace = traces[index] as Trace;
    const was = same[index];
    const key = was?.trace.words === trace.words ? was.key : keys.next(trace);
    return { ...claim, key, trace, isGone: false, isNew: was?.isNew ?? true };
  });
  const list = withGone(stays, now);
  return { ...renamed, claims: list, ...withThoseOfGone(before, renamed, list) };
}

/** The same analysis with the ids that its claims and sources have in the page. */
function withIds(
  analysis: Analysis,
  claims: readonly Claim[],
  claimIds: ReadonlyMap<string, string>,
  sourceIds: ReadonlyMap<string, string>,
): Analysis {
  const claimId = (id: string) => claimIds.get(id) ?? id;
  const sourceId = (id: string) => sourceIds.get(id) ?? id;
  const claimsOf = <Part extends { claims: string[] }>(part: Part): Part => ({
    ...part,
    claims: part.claims.map(claimId),
  });
  return {
    ...analysis,
    claims: claims.map((claim) => ({
      ...claim,
      id: claimId(claim.id),
      source: claim.source && { ...claim.source, sourceId: sourceId(claim.source.sourceId) },
    })),
    sources: analysis.sources.map((source) => ({ ...claimsOf(source), id: sourceId(source.id) })),
    markers: analysis.markers.map(claimsOf),
  };
}

/** In the order of the list: as the sidebar sorts. */
const byContent = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));

/** Shorter contents may well stand elsewhere in the text by chance. */
const TELLING = 20;

/** One whose words have gone already stays gone until it is recognised. */
function stillSaidIn(text: string): (claim: LivingClaim) => boolean {
  const paragraphs = new Set(text.split('\n\n'));
  return ({ isGone, content, trace }) =>
    !isGone &&
    (paragraphs.has(trace.paragraph) ||
      content.every((span) => span.text.length >= TELLING && text.includes(span.text)));
}
