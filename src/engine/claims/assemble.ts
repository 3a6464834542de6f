import { linkMarker } from '../markers/link-markers.ts';
import type { FoundMarker } from '../markers/marker.ts';
import type { Reading } from '../reading.ts';
import type { FoundClaim } from '../roles/roles.ts';
import type { SourceResolver } from '../sources/resolve.ts';
import type { Steps } from '../steps.ts';
import type { Analysis, Claim, ClaimSource, Marker } from '../types.ts';
import { becauseOf } from './because.ts';
import { quotationKind } from './quotation-kind.ts';
import { SourceList } from './sources.ts';
import { statusOf } from './status.ts';

/** Claims or markers made between two steps. */
const STEP = 100;

/** Puts what the stages found into the shapes of an analysis. */
export function* assemble(
  reading: Reading,
  resolver: SourceResolver,
  found: readonly FoundClaim[],
  foundMarkers: readonly FoundMarker[],
): Steps<Pick<Analysis, 'claims' | 'sources' | 'markers'>> {
  const ordered = [...found].sort((a, b) => placeOf(a) - placeOf(b));
  const ids = ordered.map((_, i) => `c${i + 1}`);
  const markers: Marker[] = [];
  const speakingOf = new Map<string, Marker[]>();
  for (const [i, marker] of foundMarkers.entries()) {
    if (i % STEP === 0) yield (0.5 * i) / foundMarkers.length;
    const claims = linkMarker(reading, marker, ordered).map((index) => ids[index] ?? '');
    const verifier = marker.verifier && reading.span(marker.verifier).text;
    const made = { id: `m${i + 1}`, kind: marker.kind, ...reading.span(marker), verifier, claims };
    markers.push(made);
    for (const claim of claims) speakingOf.set(claim, [...(speakingOf.get(claim) ?? []), made]);
  }
  const sources = new SourceList();
  const claims: Claim[] = [];
  for (const [i, claim] of ordered.entries()) {
    if (i % STEP === 0) yield 0.5 + (0.5 * i) / ordered.length;
    const id = ids[i] ?? '';
    const source = claim.source && sourceOf(reading, resolver, sources, claim.source, id);
    claims.push(claimOf(reading, id, claim, source, speakingOf.get(id) ?? []));
  }
  return { claims, sources: sources.list, markers };
}

function claimOf(
  reading: Reading,
  id: string,
  claim: FoundClaim,
  source: ClaimSource | null,
  markers: readonly Marker[],
): Claim {
  const cue = claim.cue && { ...reading.span(claim.cue), stance: claim.cue.stance };
  const quotation = quotationKind(reading, claim.content);
  const kinds = markers.map(({ kind }) => kind);
  return {
    id,
    source,
    cue,
    content: claim.content.map((part) => reading.span(part)),
    type: claim.cue?.type ?? 'statement',
    quotation,
    status: statusOf(kinds, claim.cue?.stance ?? null),
    confidence: claim.confidence,
    because: becauseOf({ source, cue, quotation }, markers[0]),
  };
}

function sourceOf(
  reading: Reading,
  resolver: SourceResolver,
  sources: SourceList,
  mention: NonNullable<FoundClaim['source']>,
  claim: string,
): ClaimSource {
  const resolved = resolver.resolve(mention);
  const { name, kind, anonymous } = resolved;
  return { ...reading.span(mention), name, sourceId: sources.add(resolved, claim), kind, anonymous };
}

/** Claims stand in the order of their first token. */
function placeOf({ cue, source, content }: FoundClaim): number {
  return Math.min(
    cue?.first ?? Number.POSITIVE_INFINITY,
    source?.first ?? Number.POSITIVE_INFINITY,
    content[0]?.first ?? Number.POSITIVE_INFINITY,
  );
}
