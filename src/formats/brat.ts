import type { Analysis, Claim, Span } from '../engine/types.ts';
import { defineFormat } from './format.ts';
import { annotationConf, visualConf } from './parts/brat-conf.ts';
import { CodePoints } from './parts/code-points.ts';
import { claimFields, documentFields } from './parts/fields.ts';
import { byLine } from './parts/lines.ts';

/**
 * brat's standoff, laid out as the attribution corpora PARC and PolNeAR are: source, cue and content are
 * text-bound, an Attribution event joins them, its trigger lies on the cue. Places are code points.
 * The text goes into a file of its own; what brat has no place for stands in notes.
 */
export const brat = defineFormat({
  name: 'brat',
  label: 'brat standoff',
  purpose: 'text with its annotations beside it: for brat, INCEpTION and other annotation tools',
  extension: 'ann',
  mediaType: 'text/plain;charset=utf-8',
  writer: () => ({ add: annotations, end: () => '' }),
  files: (analysis, name) => [
    { name: `${name}.txt`, text: analysis.text },
    { name: `${name}.ann`, text: annotations(analysis) },
  ],
  beside: [
    { name: 'annotation.conf', text: annotationConf },
    { name: 'visual.conf', text: visualConf },
  ],
});

function annotations(analysis: Analysis): string {
  const lines = new Lines(analysis.text);
  for (const claim of analysis.claims) addClaim(lines, claim);
  for (const { start, end, text, kind, ...fields } of analysis.markers) {
    const marker = lines.textBound('Marker', [{ start, end, text }]);
    lines.attribute('Says', marker, kind);
    lines.note('Marker', marker, JSON.stringify(fields));
  }
  lines.note('Document', 'T1', JSON.stringify({ ...documentFields(analysis), sources: analysis.sources }));
  return lines.text;
}

function addClaim(lines: Lines, claim: Claim): void {
  const { source, cue, content } = claim;
  const roles = [
    source && `Source:${lines.textBound('Source', [source])}`,
    cue && `Cue:${lines.textBound('Cue', [cue])}`,
    content.length > 0 && `Content:${lines.textBound('Content', content)}`,
  ];
  // Without a cue the event is set off by what is said, else by who says it.
  const trigger = lines.textBound(
    'Attribution',
    cue ? [cue] : content.length > 0 ? content : [source ?? nowhere],
  );
  const event = lines.event('Attribution', trigger, roles.filter(Boolean).reverse());
  lines.attribute('Type', event, claim.type);
  lines.attribute('Quotation', event, claim.quotation);
  lines.attribute('Status', event, claim.status);
  if (cue) lines.attribute('Stance', event, cue.stance);
  if (source) lines.attribute('SourceKind', event, source.kind);
  if (source?.anonymous) lines.attribute('Anonymous', event);
  if (source) lines.note('AnnotatorNotes', event, source.name);
  const pieces = content.map((span) => byLine(span).length);
  const split = pieces.some((count) => count > 1) ? { pieces } : {};
  lines.note('Sourcelight', event, JSON.stringify({ ...claimFields(claim), ...split }));
}

const nowhere: Span = { start: 0, end: 0, text: '' };

/** The lines of a `.ann` file, each kind numbered by itself. */
class Lines {
  text = '';
  readonly #points: CodePoints;
  readonly #counts: Record<string, number> = {};

  constructor(text: string) {
    this.#points = new CodePoints(text);
  }

  /** Spans of several lines are given line by line: brat takes no line break within one. */
  textBound(type: string, spans: Span[]): string {
    const pieces = spans.flatMap(byLine);
    const places = pieces.map(
      ({ start, end }) => `${this.#points.fromUnits(start)} ${this.#points.fromUnits(end)}`,
    );
    const words = pieces.map(({ text }) => text.replaceAll('\t', ' '));
    return this.#add('T', `${type} ${places.join(';')}\t${words.join(' ')}`);
  }

  event(type: string, trigger: string, roles: unknown[]): string {
    return this.#add('E', [`${type}:${trigger}`, ...roles].join(' '));
  }

  attribute(name: string, of: string, value?: string): void {
    this.#add('A', [name, of, ...(value === undefined ? [] : [value])].join(' '));
  }

  note(type: string, of: string, words: string): void {
    if (this.#counts.T) this.#add('#', `${type} ${of}\t${words.replace(/[\t\n\r]+/g, ' ')}`);
  }

  #add(kind: string, rest: string): string {
    const count = (this.#counts[kind] ?? 0) + 1;
    this.#counts[kind] = count;
    this.text += `${kind}${count}\t${rest}\n`;
    return `${kind}${count}`;
  }
}
