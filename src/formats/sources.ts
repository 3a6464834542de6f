import type { Analysis, Claim, Source } from '../engine/types.ts';
import { defineFormat } from './format.ts';
import { wordsIn } from './parts/claims.ts';
import { type Columns, documentColumns, tableWriter } from './parts/table.ts';

interface Row {
  analysis: Analysis;
  source: Source;
  claims: Claim[];
}

const counted = (fits: (claim: Claim) => boolean) => (row: Row) => row.claims.filter(fits).length;

const columns: Columns<Row> = {
  source_id: ({ source }) => source.id,
  name: ({ source }) => source.name,
  kind: ({ source }) => source.kind,
  anonymous: ({ source }) => source.anonymous,
  claims: ({ claims }) => claims.length,
  words: ({ claims }) => claims.reduce((sum, claim) => sum + wordsIn(claim), 0),
  statements: counted((claim) => claim.type === 'statement'),
  attitudes: counted((claim) => claim.type === 'attitude'),
  direct: counted((claim) => claim.quotation === 'direct'),
  mixed: counted((claim) => claim.quotation === 'mixed'),
  indirect: counted((claim) => claim.quotation === 'indirect'),
  unverified: counted((claim) => claim.status === 'unverified'),
  disputed: counted((claim) => claim.status === 'disputed'),
  denied: counted((claim) => claim.status === 'denied'),
  confirmed: counted((claim) => claim.status === 'confirmed'),
  doubted: counted((claim) => claim.cue?.stance === 'doubt'),
  ...documentColumns,
};

/** One row a source of an article, with how much it says and how. */
export const sources = defineFormat({
  name: 'sources',
  label: 'CSV of sources',
  purpose: 'one row a source, with how much it says: for comparing who speaks',
  extension: 'sources.csv',
  mediaType: 'text/csv;charset=utf-8;header=present',
  writer: () =>
    tableWriter(columns, (analysis) => {
      const byId = new Map(analysis.claims.map((claim) => [claim.id, claim]));
      return analysis.sources.map((source) => ({
        analysis,
        source,
        claims: source.claims.flatMap((id) => byId.get(id) ?? []),
      }));
    }),
});
