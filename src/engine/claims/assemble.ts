import { negations } from '../lexicon/en/function-words.ts';
import { ambiguousNouns } from '../lexicon/en/markers.ts';
import { linkMarker, type Verifier } from '../markers/link-markers.ts';
import type { FoundMarker } from '../markers/marker.ts';
import type { Reading } from '../reading.ts';
import type { FoundClaim } from '../roles/roles.ts';
import type { ResolvedSource, SourceResolver } from '../sources/resolve.ts';
import { type Steps, within } from '../steps.ts';
import type { Stretch } from '../text/document.ts';
import type { Analysis, Claim, ClaimSource, Marker } from '../types.ts';
import { becauseOf } from './because.ts';
import { quotationKind } from './quotation-kind.ts';
import { SourceList } from './sources.ts';
import { statusOf } from './status.ts';

/** Claims or markers made between two steps. */
const STEP = 100;

/** A speaker whose words end within so many tokens speaks in the same sentence. */
const NEAR = 25;

/** Puts what the stages found into the shapes of an analysis. */
export function* assemble(
  reading: Reading,
  resolver: SourceResolver,
  found: readonly FoundClaim[],
  foundMarkers: readonly FoundMarker[],
): Steps<Pick<Analysis, 'claims' | 'sources' | 'markers'>> {
  const ordered = [...found].sort((a, b) => placeOf(a) - placeOf(b));
  const speakers = yield* within(resolveSpeakers(resolver, ordered, foundMarkers), 0, 0.3);
  const linkable = ordered.map((claim, index) => {
    const speaker = speakers.get(claim);
    const [key, name] = [speaker?.key ?? null, speaker?.name ?? ''];
    return { index, claim, speaker: key, name, first: placeOf(claim) };
  });
  const markers: Marker[] = [];
  const speakingOf = new Map<number, Marker[]>();
  for (const [i, marker] of foundMarkers.entries()) {
    if (i % STEP === 0) yield 0.3 + (0.3 * i) / foundMarkers.length;
    const verifier = speakers.get(marker);
    const linked = linkMarker(reading, marker, verifier ? verifierOf(verifier) : null, linkable);
    if (linked.length === 0 && needsClaim(marker)) continue;
    const made = {
      id: `m${markers.length + 1}`,
      kind: marker.kind,
      ...reading.span(marker),
      verifier: verifier?.name ?? null,
      claims: linked.map((index) => `c${index + 1}`),
    };
    markers.push(made);
    for (const index of linked) speakingOf.set(index, [...(speakingOf.get(index) ?? []), made]);
  }
  const sources = new SourceList();
  const claims: Claim[] = [];
  for (const [i, claim] of ordered.entries()) {
    if (i % STEP === 0) yield 0.6 + (0.4 * i) / ordered.length;
    const id = `c${i + 1}`;
    const speaker = speakers.get(claim);
    const source = claim.source && speaker ? sourceOf(reading, sources, claim.source, speaker, id) : null;
    claims.push(claimOf(reading, id, claim, source, speakingOf.get(i) ?? []));
  }
  return { claims, sources: sources.list, markers };
}

/** Who the sources of the claims and the verifiers of the markers are, resolved in text order. */
function* resolveSpeakers(
  resolver: SourceResolver,
  claims: readonly FoundClaim[],
  markers: readonly FoundMarker[],
): Steps<Map<FoundClaim | FoundMarker, ResolvedSource>> {
  const mentions = [
    ...claims.map((of) => ({ of, mention: of.source })),
    ...markers.map((of) => ({
      of,
      mention: of.verifier ?? (of.dependent ? speakerBefore(of, claims) : null),
    })),
  ].filter((one): one is typeof one & { mention: Stretch } => one.mention !== null);
  mentions.sort((a, b) => a.mention.first - b.mention.first);
  const speakers = new Map<FoundClaim | FoundMarker, ResolvedSource>();
  for (const [i, { of, mention }] of mentions.entries()) {
    if (i % STEP === 0) yield i / mentions.length;
    speakers.set(of, resolver.resolve(mention));
  }
  return speakers;
}

/** "“A,” said Lind, denying the report": who speaks right before a marker that shares the subject. */
function speakerBefore({ first }: FoundMarker, claims: readonly FoundClaim[]): Stretch | null {
  let [low, high] = [0, claims.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const claim = claims[middle];
    if (claim && placeOf(claim) < first) low = middle + 1;
    else high = middle;
  }
  const before = claims[low - 1]?.source ?? null;
  return before && before.last < first && first - before.last <= NEAR ? before : null;
}

/** "The account was verified": only where something was claimed is it an account of that. */
const needsClaim = ({ about }: FoundMarker): boolean =>
  about.how === 'pointer' && ambiguousNouns.has(about.pointer.noun);

const verifierOf = ({ key, name }: ResolvedSource): Verifier => ({
  speaker: key,
  words: new Set(name.toLowerCase().split(/\s+/).slice(-1)),
});

function claimOf(
  reading: Reading,
  id: string,
  claim: FoundClaim,
  source: ClaimSource | null,
  markers: readonly Marker[],
): Claim {
  const stance = isNegated(reading, claim) ? 'neutral' : (claim.cue?.stance ?? 'neutral');
  const cue = claim.cue && { ...reading.span(claim.cue), stance };
  const quotation = quotationKind(reading, claim.content);
  const kinds = markers.map(({ kind }) => kind);
  const type = claim.cue?.type ?? 'statement';
  return {
    id,
    source,
    cue,
    content: claim.content.map((part) => reading.span(part)),
    type,
    quotation,
    status: statusOf(kinds, claim.cue?.stance ?? null, isNegated(reading, claim)),
    confidence: claim.confidence,
    because: becauseOf({ source, cue, quotation, type }, markers[0]),
  };
}

function sourceOf(
  reading: Reading,
  sources: SourceList,
  mention: Stretch,
  speaker: ResolvedSource,
  claim: string,
): ClaimSource {
  const { name, kind, anonymous } = speaker;
  return { ...reading.span(mention), name, sourceId: sources.add(speaker, claim), kind, anonymous };
}

function isNegated(reading: Reading, { cue }: FoundClaim): boolean {
  for (let i = cue?.first ?? 0; i < (cue?.head ?? 0); i++) if (negations.has(reading.lower(i))) return true;
  return false;
}

/** Claims stand in the order of their first token. */
function placeOf({ cue, source, content }: FoundClaim): number {
  return Math.min(
    cue?.first ?? Number.POSITIVE_INFINITY,
    source?.first ?? Number.POSITIVE_INFINITY,
    content[0]?.first ?? Number.POSITIVE_INFINITY,
  );
}
