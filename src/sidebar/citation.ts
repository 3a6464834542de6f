import type { Claim } from '../engine/types.ts';

/** The words of a claim; an ellipsis stands where its source is named in between. */
export const contentOf = ({ content }: Pick<Claim, 'content'>): string =>
  content.map((span) => span.text).join(' … ');

/**
 * A claim as text to paste elsewhere: what, who, what the article makes of it, and where it was read.
 * @param notes what the article says about its truth: without them a claim would sound surer than it was.
 */
export function citation(
  claim: Claim,
  { title, url }: { title?: string | undefined; url?: string | undefined },
  noSource: string,
  notes: readonly string[] = [],
): string {
  const who = claim.source?.name ?? noSource;
  const said = claim.cue ? ` (${claim.cue.text})` : '';
  const read = [title, url].filter((part) => part !== undefined);
  return [`${contentOf(claim)} — ${who}${said}`, ...notes, ...read].join('\n');
}
