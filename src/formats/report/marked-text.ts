import type { Analysis, Status } from '../../engine/types.ts';
import { type Markup, markup } from './escape.ts';

interface Stretch {
  start: number;
  end: number;
  role: 'content' | 'source' | 'cue' | 'marker';
  status?: Status;
}

/** Of several statuses at a place the line of the most telling is drawn. */
const weight: Record<Status, number> = { reported: 0, confirmed: 1, unverified: 2, disputed: 3, denied: 4 };

/**
 * The text in paragraphs, with contents underlined by their status, sources, cues and markers tinted, and at the
 * beginning of each claim its number, which leads to the list. Stretches may lie within each other.
 */
export function markedText(
  { text, claims, markers }: Analysis,
  numbers: Map<string, number>,
  prefix: string,
): Markup {
  const stretches: Stretch[] = [
    ...claims.flatMap(({ source, cue, content, status }): Stretch[] => [
      ...(source ? [{ ...source, role: 'source' as const }] : []),
      ...(cue ? [{ ...cue, role: 'cue' as const }] : []),
      ...content.map((span) => ({ ...span, role: 'content' as const, status })),
    ]),
    ...markers.map((marker) => ({ start: marker.start, end: marker.end, role: 'marker' as const })),
  ].sort((a, b) => a.start - b.start);
  const begins = new Map<number, string[]>();
  for (const { id, content, cue, source } of claims) {
    const at = content[0]?.start ?? cue?.start ?? source?.start ?? 0;
    begins.set(at, [...(begins.get(at) ?? []), id]);
  }
  const number = (id: string) =>
    markup`<a class="n" id="${prefix}-t${numbers.get(id)}" href="#${prefix}-c${numbers.get(id)}">${numbers.get(id)}</a>`;
  let next = 0;
  let open: Stretch[] = [];
  const paragraphs = paragraphsOf(text).map(([from, to]) => {
    const edges = edgesWithin(stretches, begins, from, to);
    const pieces = edges.slice(0, -1).map((start, i) => {
      while ((stretches[next]?.start ?? Infinity) <= start) open.push(stretches[next++] as Stretch);
      open = open.filter(({ end }) => end > start);
      const words = text.slice(start, edges[i + 1]);
      return [...(begins.get(start) ?? []).map(number), open.length > 0 ? mark(words, open) : words];
    });
    return markup`<p>${pieces}</p>\n`;
  });
  return markup`${paragraphs}`;
}

function mark(words: string, open: Stretch[]): Markup {
  const statuses = open.flatMap(({ status }) => status ?? []).sort((a, b) => weight[b] - weight[a]);
  const roles = new Set(open.map(({ role }) => role));
  const tint = (['cue', 'source', 'marker'] as const).find((role) => roles.has(role));
  const classes = [statuses[0] && `s-${statuses[0]}`, tint].filter(Boolean).join(' ');
  return markup`<mark class="${classes}">${words}</mark>`;
}

function edgesWithin(stretches: Stretch[], begins: Map<number, unknown>, from: number, to: number): number[] {
  const edges = new Set([from, to]);
  for (const { start, end } of stretches) {
    if (start > from && start < to) edges.add(start);
    if (end > from && end < to) edges.add(end);
  }
  for (const start of begins.keys()) if (start > from && start < to) edges.add(start);
  return [...edges].sort((a, b) => a - b);
}

function paragraphsOf(text: string): [from: number, to: number][] {
  return Array.from(text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g), ({ 0: words, index }) => [
    index,
    index + words.length,
  ]);
}
