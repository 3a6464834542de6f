import type { Span } from '../../engine/types.ts';
import type { ClaimFields } from '../parts/fields.ts';
import { type Annotations, parseAnn } from './ann.ts';
import { claimOf, type ReadDocument } from './document.ts';

/**
 * Reads a document from its `.ann` and its `.txt`. Where an attribute was changed in brat, or an attribution
 * added there, that is what counts.
 */
export function readBrat(ann: string, text: string): ReadDocument {
  const annotations = parseAnn(ann, text);
  const { events, places, notes } = annotations;
  const spansOf = (id: string | undefined) => (id === undefined ? [] : (places.get(id)?.spans ?? []));
  const claims = [...events].map(([id, roles], i) => {
    const source = whole(text, spansOf(roles.get('Source')));
    const { pieces, ...fields } = fieldsOf(annotations, id, addedBy(`b${i + 1}`, source));
    return claimOf(fields, {
      source,
      cue: whole(text, spansOf(roles.get('Cue'))),
      content: joined(text, spansOf(roles.get('Content')), pieces),
    });
  });
  const markers = [...places].flatMap(([id, { type, spans }]) => {
    const span = whole(text, spans);
    if (type !== 'Marker' || !span) return [];
    const { id: name, ...fields } = JSON.parse(
      notes.get(id)?.get('Marker') ?? '{"verifier":null,"claims":[]}',
    );
    return [{ id: name ?? id, kind: annotations.attributes.get(id)?.get('Says'), ...span, ...fields }];
  });
  const document = JSON.parse(notes.get('T1')?.get('Document') ?? '{}');
  return { ...document, text, claims, markers };
}

/** What Sourcelight noted of an event, and over it the attributes as they are now. */
function fieldsOf({ notes, attributes }: Annotations, event: string, added: ClaimFields) {
  const note = notes.get(event)?.get('Sourcelight');
  const noted: ClaimFields & { pieces?: number[] } = note === undefined ? added : JSON.parse(note);
  const now = attributes.get(event) ?? new Map();
  const name = notes.get(event)?.get('AnnotatorNotes');
  const unchanged = name === undefined || name === noted.source?.name.replace(/[\t\n\r]+/g, ' ');
  return {
    ...noted,
    type: now.get('Type') ?? noted.type,
    quotation: now.get('Quotation') ?? noted.quotation,
    status: now.get('Status') ?? noted.status,
    source: noted.source && {
      ...noted.source,
      name: unchanged ? noted.source.name : name,
      kind: now.get('SourceKind') ?? noted.source.kind,
      anonymous: now.has('Anonymous'),
    },
    cue: noted.cue && { stance: now.get('Stance') ?? noted.cue.stance },
  };
}

/** What is taken of an attribution that somebody added, as far as no attribute says otherwise. */
const addedBy = (id: string, source: Span | null): ClaimFields => ({
  id,
  source: { name: source?.text ?? '', sourceId: `s-${id}`, kind: 'unknown', anonymous: false },
  cue: { stance: 'neutral' },
  type: 'statement',
  quotation: 'indirect',
  status: 'reported',
  confidence: 1,
  because: '',
});

/** The span from the first piece to the last. */
function whole(text: string, pieces: Span[]): Span | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last
    ? { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
    : null;
}

/** Spans that were written line by line put together again; `counts` tells of how many pieces each is. */
function joined(text: string, pieces: Span[], counts: number[] = pieces.map(() => 1)): Span[] {
  let at = 0;
  return counts.flatMap((count) => {
    const span = whole(text, pieces.slice(at, at + count));
    at += count;
    return span ?? [];
  });
}
