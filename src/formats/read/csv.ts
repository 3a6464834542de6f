import { parse } from 'csv-parse/browser/esm/sync';
import type { CorrectedClaim } from '../../coding/corrected.ts';
import type { Claim, ClaimSource, Cue, Span } from '../../engine/types.ts';
import { unguarded } from '../parts/table.ts';
import type { ReadDocument, Reader } from './document.ts';

type Row = Record<string, string>;

/** Reads a CSV of claims. Articles without claims left no row in it, and are not given back. */
export const readCsv: Reader = (file) => {
  const rows: Row[] = parse(file, { bom: true, columns: true, cast: (cell) => unguarded(cell) });
  const documents: ReadDocument[] = [];
  let last: string | undefined;
  for (const row of rows) {
    if (row.content_places === undefined) throw new Error('This CSV has no column content_places.');
    // Articles come one after the other; a claim's id that comes again is another article's.
    const key = JSON.stringify([row.document_id, row.url, row.title]);
    const document = documents.at(-1);
    if (document && key === last && !document.claims.some(({ id }) => id === row.claim_id))
      document.claims.push(claimIn(row));
    else documents.push({ ...fieldsIn(row), claims: [claimIn(row)] });
    last = key;
  }
  return documents;
};

function fieldsIn(row: Row): Partial<ReadDocument> {
  const [name, version = ''] = (row.generator ?? '').split(' ');
  return {
    ...given(row, { id: 'document_id', url: 'url', title: 'title', byline: 'byline' }),
    ...given(row, { published: 'published', language: 'language', analyzedAt: 'analyzed_at' }),
    ...(name === 'sourcelight'
      ? {
          generator: {
            name,
            version,
            ...given(row, { weights: 'weights' }),
            ...(row.min_confidence ? { options: { minConfidence: Number(row.min_confidence) } } : {}),
          },
        }
      : {}),
  };
}

const given = <Names extends Record<string, string>>(row: Row, names: Names) =>
  Object.fromEntries(
    Object.entries(names).flatMap(([field, column]) => (row[column] ? [[field, row[column]]] : [])),
  ) as { [field in keyof Names]?: string };

function claimIn(row: Row): CorrectedClaim {
  const places = (row.content_places ?? '').split(' | ').filter(Boolean);
  let at = 0;
  const content = places.map((place) => {
    const [start, end] = placeIn(place);
    const text = (row.content ?? '').slice(at, at + end - start);
    at += text.length + ' … '.length;
    return { start, end, text };
  });
  const source = row.source_place ? spanOf(row.source_place, row.source_text) : null;
  const cue = row.cue_place ? spanOf(row.cue_place, row.cue) : null;
  return {
    id: row.claim_id ?? '',
    source: source && {
      ...source,
      name: row.source_name ?? '',
      sourceId: row.source_id ?? '',
      kind: row.source_kind as ClaimSource['kind'],
      anonymous: row.anonymous === 'true',
    },
    cue: cue && { ...cue, stance: row.stance as Cue['stance'] },
    content,
    type: row.type as Claim['type'],
    quotation: row.quotation as Claim['quotation'],
    status: row.status as Claim['status'],
    confidence: Number(row.confidence),
    because: row.because ?? '',
    ...(row.code ? { code: row.code } : {}),
    ...(row.corrected_at ? { corrected: { by: row.corrected_by ?? '', at: row.corrected_at } } : {}),
  };
}

function spanOf(place: string, text = ''): Span {
  const [start, end] = placeIn(place);
  return { start, end, text };
}

function placeIn(place: string): [start: number, end: number] {
  const found = /^(\d+)\.\.(\d+)$/.exec(place);
  if (!found) throw new Error(`"${place}" is no place, such as "15..24".`);
  return [Number(found[1]), Number(found[2])];
}
