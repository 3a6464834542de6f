import type { Box } from '../card/boxes.ts';
import type { Lines } from '../card/place-card.ts';
import type { Analysis, Claim } from '../engine/types.ts';
import type { FocusedParts, PlacedClaim } from '../marks/marks.ts';
import { rangesOf } from '../page/ranges.ts';
import type { Slices } from '../page/slices.ts';
import type { Article } from '../page/types.ts';
import { offsetOf } from './frames.ts';

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

/** Where the parts of a claim stand in the window, line by line; nowhere where the claim is not known. */
export function linesOf(reading: { article: Article; analysis: Analysis } | null, id: string): Lines {
  const claim = reading?.analysis.claims.find((each) => each.id === id);
  if (!reading || !claim) return { words: [], parts: [] };
  const { content, source, cue, marker } = partsOf(reading.article, reading.analysis, claim);
  return { words: content.flatMap(boxesOf), parts: [...source, ...cue, ...marker].flatMap(boxesOf) };
}

function boxesOf(range: Range): Box[] {
  const { left: x, top: y } = offsetOf(range.startContainer.ownerDocument ?? document);
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ left, top, right, bottom }) => ({
      left: left + x,
      top: top + y,
      right: right + x,
      bottom: bottom + y,
    }));
}
