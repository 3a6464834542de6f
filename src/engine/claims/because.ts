import type { Claim, Marker } from '../types.ts';

const OPENINGS: Readonly<Record<Claim['quotation'], string>> = {
  direct: 'These words are quoted',
  mixed: 'These words are partly quoted',
  indirect: 'These words are reported',
};

/** One plain sentence on why the claim was marked. */
export function becauseOf(
  claim: Pick<Claim, 'source' | 'cue' | 'quotation'>,
  marker: Marker | undefined,
): string {
  const opening = OPENINGS[claim.quotation];
  const cue = claim.cue ? ` with “${claim.cue.text}”` : '';
  const source = claim.source
    ? `, and the text gives ${nameOf(claim.source)} as their source`
    : ' without a source';
  const doubt = marker ? `; it also says “${marker.text}”` : '';
  return `${opening}${cue}${source}${doubt}.`;
}

function nameOf({ name, text }: NonNullable<Claim['source']>): string {
  return text.includes(name) ? `“${name}”` : `“${text}” (${name})`;
}
