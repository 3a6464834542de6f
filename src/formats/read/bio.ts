import type { Analysis, Marker, Source, Span } from '../../engine/types.ts';
import type { ClaimFields } from '../parts/fields.ts';
import { readSpaces } from '../parts/spaces.ts';
import { claimOf, type ReadDocument, type Reader } from './document.ts';

/** Reads CoNLL files that Sourcelight wrote; text and places come from the tokens. */
export const readBio: Reader = (file) =>
  file
    // Not by the m flag: to that other separators, which words may have, begin lines too.
    .split(/(?<=^|\n)(?=# newdoc )/)
    .filter((part) => part.trim() !== '')
    .map(documentIn);

type Role = 'SOURCE' | 'CUE' | 'CONTENT';

function documentIn(part: string): ReadDocument {
  const lines = part.split('\n');
  const noted = <Value>(name: string): Value[] =>
    lines.flatMap((line) =>
      line.startsWith(`# ${name} = `) ? [JSON.parse(line.slice(name.length + 5))] : [],
    );
  const [fields] = noted<Partial<Analysis>>('analysis');
  const { text, spans } = readTokens(lines);
  const whole = fields?.text ?? text;
  const claims = noted<ClaimFields>('claim').map((claim) => {
    const places = (role: Role): Span[] =>
      (spans.get(`${claim.id}:${role}`) ?? []).map((span) => ({
        ...span,
        text: whole.slice(span.start, span.end),
      }));
    const [source, cue] = [places('SOURCE')[0], places('CUE')[0]];
    return claimOf(claim, { source: source ?? null, cue: cue ?? null, content: places('CONTENT') });
  });
  return {
    ...fields,
    text: whole,
    claims,
    sources: noted<Source>('source'),
    markers: noted<Marker>('marker'),
  };
}

type Place = Omit<Span, 'text'>;

/** Puts the text together again, and the spans of each claim's roles. */
function readTokens(lines: string[]): { text: string; spans: Map<string, Place[]> } {
  let text = '';
  const spans = new Map<string, Place[]>();
  lines.forEach((line, i) => {
    const [token, , , , labels, spaces] = line.split('\t');
    if (labels === undefined || spaces === undefined || token === undefined) {
      if (line !== '' && !line.startsWith('# ')) throw new Error(`Line ${i + 1} has too few columns.`);
      return;
    }
    const { before, after } = readSpaces(spaces);
    const start = text.length + before.length;
    for (const label of labels === '_' ? [] : labels.split('|')) {
      const [, claim = '', begins, role = ''] = /^(.*):([BI])-([A-Z]+)$/.exec(label) ?? [];
      const list = spans.get(`${claim}:${role}`) ?? [];
      spans.set(`${claim}:${role}`, list);
      const last = list.at(-1);
      if (begins === 'I' && last) last.end = start + token.length;
      else list.push({ start, end: start + token.length });
    }
    text += before + token + after;
  });
  return { text, spans };
}
