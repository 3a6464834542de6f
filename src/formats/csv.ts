import type { CorrectedClaim } from '../coding/corrected.ts';
import type { Analysis, Marker, Span } from '../engine/types.ts';
import { defineFormat } from './format.ts';
import { joinFragments, markersOf } from './parts/claims.ts';
import { type Columns, documentColumns, tableWriter } from './parts/table.ts';

interface Row {
  analysis: Analysis;
  claim: CorrectedClaim;
  markers: Marker[];
}

/** `..` and not a hyphen: spreadsheets take "3-4" for a date. */
const place = ({ start, end }: Span) => `${start}..${end}`;

const columns: Columns<Row> = {
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
  ...documentColumns,
  source_id: ({ claim }) => claim.source?.sourceId,
  source_place: ({ claim }) => claim.source && place(claim.source),
  cue_place: ({ claim }) => claim.cue && place(claim.cue),
  content_places: ({ claim }) => claim.content.map(place).join(' | '),
  code: ({ claim }) => claim.code,
  corrected_by: ({ claim }) => claim.corrected?.by,
  corrected_at: ({ claim }) => claim.corrected?.at,
};

/** One row a claim; `start` and `end` are those of the content, from its first fragment to its last. */
export const csv = defineFormat({
  name: 'csv',
  label: 'CSV of claims',
  purpose: 'one row a claim: for spreadsheets and statistics',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  writer: () =>
    tableWriter(columns, (analysis) => {
      const markers = markersOf(analysis);
      return analysis.claims.map((claim) => ({ analysis, claim, markers: markers.get(claim.id) ?? [] }));
    }),
});
