import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Analysis, Claim, Marker } from '../engine/types.ts';
import { defineFormat } from './format.ts';
import { joinFragments, markersOf } from './parts.ts';

interface Row {
  analysis: Analysis;
  claim: Claim;
  markers: Marker[];
}

/** The columns, in order: each name with its cell. */
const columns: Record<string, (row: Row) => string | number | boolean | null | undefined> = {
  claim_id: ({ claim }) => claim.id,
  source_name: ({ claim }) => claim.source?.name,
  source_text: ({ claim }) => claim.source?.text,
  source_kind: ({ claim }) => claim.source?.kind,
  anonymous: ({ claim }) => claim.source?.anonymous,
  cue: ({ claim }) => claim.cue?.text,
  stance: ({ claim }) => claim.cue?.stance,
  content: ({ claim }) => joinFragments(claim),
  quotation: ({ claim }) => claim.quotation,
  type: ({ claim }) => claim.type,
  status: ({ claim }) => claim.status,
  marker: ({ markers }) => markers.map((marker) => marker.text).join(' | '),
  verifier: ({ markers }) =>
    [...new Set(markers.map((marker) => marker.verifier).filter(Boolean))].join(' | '),
  confidence: ({ claim }) => claim.confidence,
  because: ({ claim }) => claim.because,
  start: ({ claim }) => claim.content[0]?.start,
  end: ({ claim }) => claim.content.at(-1)?.end,
  document_id: ({ analysis }) => analysis.id,
  url: ({ analysis }) => analysis.url,
  title: ({ analysis }) => analysis.title,
  byline: ({ analysis }) => analysis.byline,
  published: ({ analysis }) => analysis.published,
  language: ({ analysis }) => analysis.language,
  analyzed_at: ({ analysis }) => analysis.analyzedAt,
  generator: ({ analysis }) => `${analysis.generator.name} ${analysis.generator.version}`,
};

const names = Object.keys(columns);
const cells = Object.values(columns);

/**
 * RFC 4180: CRLF, quotes doubled. A byte order mark tells spreadsheets that it is UTF-8, and a cell that they
 * would run as a formula has an apostrophe before it.
 */
function lines(rows: unknown[][]): string {
  return stringify(rows, {
    record_delimiter: '\r\n',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => String(value) },
  });
}

/** One row a claim; `start` and `end` are those of the content, from its first fragment to its last. */
export const csv = defineFormat({
  name: 'csv',
  label: 'CSV',
  purpose: 'one row a claim: for spreadsheets',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  writer() {
    let header = `\ufeff${lines([names])}`;
    return {
      add(analysis) {
        const markers = markersOf(analysis);
        const rows = analysis.claims.map((claim) => {
          const row: Row = { analysis, claim, markers: markers.get(claim.id) ?? [] };
          return cells.map((cell) => cell(row) ?? '');
        });
        const written = header + lines(rows);
        header = '';
        return written;
      },
      end: () => header,
    };
  },
});
