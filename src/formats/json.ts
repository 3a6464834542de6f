import { defineFormat } from './format.ts';
import { jsonWriter } from './parts/json-writer.ts';

/** The analysis with all its offsets: an object for one, an array for several. */
export const json = defineFormat({
  name: 'json',
  label: 'JSON',
  purpose: 'everything, with places in the text: for programs',
  extension: 'json',
  mediaType: 'application/json',
  writer: () => jsonWriter((analysis) => JSON.stringify(analysis, null, 2)),
});
