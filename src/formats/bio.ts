import { readText } from '../engine/text/read-text.ts';
import type { Analysis, Claim } from '../engine/types.ts';
import { defineFormat } from './format.ts';
import { claimFields, documentFields } from './parts/fields.ts';
import { spaceAfter, spaceBefore } from './parts/spaces.ts';

/**
 * One token a line, an empty line after each sentence. Columns, parted by tabs: token, start, end (UTF-16), one
 * label (B-/I-SOURCE, -CUE, -CONTENT or O), the labels of all claims, and the white space after it as CoNLL-U
 * writes it. Claims may lie within each other, one label cannot: the fourth column takes the cue's, the source's,
 * else that of the shortest content; the fifth loses nothing.
 */
export const bio = defineFormat({
  name: 'bio',
  label: 'CoNLL (BIO)',
  purpose: 'one token a line with B, I and O labels: for training taggers',
  extension: 'conll',
  mediaType: 'text/plain;charset=utf-8;format=conll',
  writer: () => ({ add: document, end: () => '' }),
});

interface Token {
  start: number;
  end: number;
}

function document(analysis: Analysis): string {
  const { text } = analysis;
  const edges = edgesOf(analysis.claims);
  const { tokens, sentences } = readText(text);
  const labels = new Labels(analysis.claims);
  const parted = tokens.map((token) => part(token, edges));
  const flat = parted.flat();
  let at = 0;
  const lines = sentences.map(({ first, last }) => {
    const rows = parted
      .slice(first, last)
      .flat()
      .map(({ start, end }) => {
        const before = at === 0 ? spaceBefore(text.slice(0, start)) : [];
        const after = spaceAfter(text.slice(end, flat[++at]?.start ?? text.length));
        const spaces = [...before, ...after].join('|') || '_';
        return [text.slice(start, end), start, end, ...labels.at(start, end), spaces].join('\t');
      });
    return `${rows.join('\n')}\n\n`;
  });
  return heading(analysis, flat.length === 0) + lines.join('') + (lines.length === 0 ? '\n' : '');
}

/** Comments in which all else stands, as CoNLL-U has them. */
function heading(analysis: Analysis, withText: boolean): string {
  const fields = { ...documentFields(analysis), ...(withText ? { text: analysis.text } : {}) };
  return [
    `# newdoc id = ${(analysis.id ?? 'untitled').replace(/\s+/g, ' ')}`,
    `# analysis = ${JSON.stringify(fields)}`,
    ...analysis.sources.map((source) => `# source = ${JSON.stringify(source)}`),
    ...analysis.markers.map((marker) => `# marker = ${JSON.stringify(marker)}`),
    ...analysis.claims.map((claim) => `# claim = ${JSON.stringify(claimFields(claim))}`),
    '# columns = token start end label claims spaces\n',
  ].join('\n');
}

function edgesOf(claims: Claim[]): Set<number> {
  const spans = claims.flatMap(({ source, cue, content }) => [source, cue, ...content]);
  return new Set(spans.flatMap((span) => (span ? [span.start, span.end] : [])));
}

/** A token in pieces where a claim begins or ends within it. */
function part({ start, end }: Token, edges: Set<number>): Token[] {
  const pieces: Token[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    if (at < end && !edges.has(at)) continue;
    pieces.push({ start: from, end: at });
    from = at;
  }
  return pieces;
}

interface Labelled extends Token {
  role: 'SOURCE' | 'CUE' | 'CONTENT';
  claim: string;
}

/** Gives tokens in text order the labels of the spans that they lie in. */
class Labels {
  /** In the order of their beginnings; dropped when they end. */
  readonly #waiting: Labelled[];
  #open: Labelled[] = [];
  #last: Labelled | undefined;

  constructor(claims: Claim[]) {
    this.#waiting = claims
      .flatMap(({ id: claim, source, cue, content }): Labelled[] => [
        ...(source ? [{ ...source, role: 'SOURCE' as const, claim }] : []),
        ...(cue ? [{ ...cue, role: 'CUE' as const, claim }] : []),
        ...content.map((span) => ({ ...span, role: 'CONTENT' as const, claim })),
      ])
      .sort((a, b) => b.start - a.start);
  }

  at(start: number, end: number): [label: string, claims: string] {
    while ((this.#waiting.at(-1)?.start ?? Infinity) <= start)
      this.#open.push(this.#waiting.pop() as Labelled);
    this.#open = this.#open.filter((span) => span.end >= end);
    const prefix = (span: Labelled) => (span.start === start ? 'B' : 'I');
    const all = this.#open.map((span) => `${span.claim}:${prefix(span)}-${span.role}`);
    const chosen = this.#open.toSorted((a, b) => rank(a) - rank(b))[0];
    const label = chosen ? `${chosen === this.#last ? 'I' : 'B'}-${chosen.role}` : 'O';
    this.#last = chosen;
    return [label, all.join('|') || '_'];
  }
}

const rank = ({ role, start, end }: Labelled) => (role === 'CUE' ? -2 : role === 'SOURCE' ? -1 : end - start);
