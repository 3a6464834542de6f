import type { Analysis, Claim } from '../engine/types.ts';

/** A claim that is as it was, but for where it stands and for the ids, which count anew in each analysis. */
interface Same {
  /** Its index in the analysis before. */
  same: number;
  /** How much further down it stands, in UTF-16 units. */
  shift: number;
  id: string;
  sourceId: string | null;
}

/** What makes one analysis of another, whose text is known. */
export interface Differences {
  rest: Omit<Analysis, 'text' | 'claims'>;
  claims: (Claim | Same)[];
}

export function differencesOf(before: Analysis, now: Analysis): Differences {
  const { text, claims, ...rest } = now;
  const places = new Map<string, number[]>();
  before.claims.forEach((claim, index) => {
    const name = wordsOf(claim);
    places.set(name, [...(places.get(name) ?? []), index]);
  });
  return {
    rest,
    claims: claims.map((claim) => {
      for (const same of places.get(wordsOf(claim)) ?? []) {
        const was = before.claims[same] as Claim;
        const shift = startOf(claim) - startOf(was);
        const reference = { same, shift, id: claim.id, sourceId: claim.source?.sourceId ?? null };
        if (JSON.stringify(moved(was, reference)) === JSON.stringify(claim)) return reference;
      }
      return claim;
    }),
  };
}

/** @param text of the analysis that is made. */
export function patched(before: Analysis, text: string, { rest, claims }: Differences): Analysis {
  return {
    ...rest,
    text,
    claims: claims.map((claim) =>
      'same' in claim ? moved(before.claims[claim.same] as Claim, claim) : claim,
    ),
  };
}

function moved(claim: Claim, { shift, id, sourceId }: Same): Claim {
  const move = <Place extends { start: number; end: number }>(span: Place): Place => ({
    ...span,
    start: span.start + shift,
    end: span.end + shift,
  });
  return {
    ...claim,
    id,
    source: claim.source && { ...move(claim.source), sourceId: sourceId ?? claim.source.sourceId },
    cue: claim.cue && move(claim.cue),
    content: claim.content.map(move),
  };
}

const wordsOf = ({ source, cue, content }: Claim): string =>
  [source?.text, cue?.text, ...content.map((span) => span.text)].join('\u0001');

const startOf = ({ source, cue, content }: Claim): number =>
  content[0]?.start ?? cue?.start ?? source?.start ?? 0;
