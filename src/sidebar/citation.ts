import type { Analysis, Claim } from '../engine/types.ts';

/** The words of a claim; an ellipsis stands where its source is named in between. */
export const contentOf = ({ content }: Pick<Claim, 'content'>): string =>
  content.map((span) => span.text).join(' … ');

/** A claim as text to paste elsewhere: what, who, and where it was read. */
export function citation(
  claim: Claim,
  { title, url }: Pick<Analysis, 'title' | 'url'>,
  noSource: string,
): string {
  const who = claim.source?.name ?? noSource;
  const said = claim.cue ? ` (${claim.cue.text})` : '';
  const read = [title, url].filter((part) => part !== undefined);
  return [`${contentOf(claim)} — ${who}${said}`, ...read].join('\n');
}
