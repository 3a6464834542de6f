import type { Analysis, Claim } from '../engine/types.ts';
import type { FocusedParts, PlacedClaim } from '../marks/marks.ts';
import { rangesOf } from '../page/ranges.ts';
import type { Slices } from '../page/slices.ts';
import type { Article } from '../page/types.ts';

/** Finds the place of each claim's content in the live page; the ranges are empty where it has none (any more). */
export function* placeClaims(article: Article, claims: readonly Claim[]): Slices<PlacedClaim[]> {
  const placed: PlacedClaim[] = [];
  for (const { id, status, content } of claims) {
    placed.push({ id, status, ranges: content.flatMap((span) => rangesOf(article, span.start, span.end)) });
    yield;
  }
  return placed;
}

/** Finds the places of everything that belongs to one claim: who, the cue, what, and the words of doubt. */
export function partsOf(article: Article, analysis: Analysis, claim: Claim): FocusedParts {
  const place = (spans: readonly ({ start: number; end: number } | null)[]) =>
    spans.flatMap((span) => (span ? rangesOf(article, span.start, span.end) : []));
  return {
    status: claim.status,
    source: place([claim.source]),
    cue: place([claim.cue]),
    content: place(claim.content),
    marker: place(analysis.markers.filter((marker) => marker.claims.includes(claim.id))),
  };
}
