import type { Analysis, ClaimSource } from '../engine/types.ts';

/**
 * A source by the name that a coder has given it: one that the engine knows, or words of the text. Its mention is
 * the nearest. Null where the text names it nowhere, as a source has a place in the text.
 */
export function sourceNamed(analysis: Analysis, name: string, near: number): ClaimSource | null {
  const known = analysis.sources.find((source) => source.name === name);
  const mentions = analysis.claims.flatMap(({ source }) =>
    known && source?.sourceId === known.id ? [{ start: source.start, end: source.end }] : [],
  );
  for (let start = analysis.text.indexOf(name); start >= 0; start = analysis.text.indexOf(name, start + 1)) {
    mentions.push({ start, end: start + name.length });
  }
  const away = ({ start, end }: { start: number; end: number }) => Math.max(start - near, near - end, 0);
  const [mention] = mentions.sort((a, b) => away(a) - away(b) || b.end - b.start - (a.end - a.start));
  if (!mention) return null;
  return {
    ...mention,
    text: analysis.text.slice(mention.start, mention.end),
    name,
    sourceId: known?.id ?? `named:${name}`,
    kind: known?.kind ?? 'unknown',
    anonymous: known?.anonymous ?? false,
  };
}
