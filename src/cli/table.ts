import type { Analysis, Claim } from '../engine/types.ts';
import { inTextOrder, joinFragments } from '../formats/parts/claims.ts';
import { pad, shorten } from './columns.ts';

const headings = ['Who', 'Cue', 'Content', 'Status'] as const;
const gap = '  ';

/**
 * The claims of an analysis as a table for the terminal, one a line, in text order, with a line of counts above.
 * `width` is the terminal's, in columns; cells that are longer are cut.
 */
export function table(analysis: Analysis, width: number): string {
  const rows = inTextOrder(analysis.claims).map(cells);
  const unnamed = analysis.sources.filter((source) => source.anonymous).length;
  const counts = `${analysis.title ?? analysis.id ?? 'Untitled'}: ${analysis.claims.length} claims, ${analysis.sources.length} sources, ${unnamed} unnamed`;
  if (rows.length === 0) return `${counts}\n`;
  const widths = widthsFor(width);
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => pad(shorten(cell, widths[i] ?? 0), widths[i] ?? 0))
      .join(gap)
      .trimEnd();
  const rule = widths.map((columns) => '─'.repeat(columns));
  return `${[counts, '', line(headings), line(rule), ...rows.map(line)].join('\n')}\n`;
}

function cells(claim: Claim): string[] {
  return [
    claim.source?.name ?? '(no source named)',
    claim.cue?.text ?? '',
    joinFragments(claim),
    claim.status,
  ];
}

/** Who and cue get their share, the status what its longest word needs, the content the rest. */
function widthsFor(width: number): number[] {
  const status = 'unverified'.length;
  const who = Math.max(12, Math.min(28, Math.floor(width * 0.22)));
  const cue = Math.max(8, Math.min(16, Math.floor(width * 0.12)));
  const content = Math.max(20, width - who - cue - status - 3 * gap.length);
  return [who, cue, content, status];
}
