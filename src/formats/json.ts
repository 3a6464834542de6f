import type { Analysis } from '../engine/types.ts';
import { defineFormat } from './format.ts';

/** The analysis with all its offsets: an object for one, an array for several. */
export const json = defineFormat({
  name: 'json',
  label: 'JSON',
  purpose: 'everything, with places in the text: for programs',
  extension: 'json',
  mediaType: 'application/json',
  writer() {
    let first: Analysis | undefined;
    let count = 0;
    const pretty = (analysis: Analysis) => JSON.stringify(analysis, null, 2);
    return {
      add(analysis) {
        count++;
        // Whether it is an object or an array is known when a second one comes, or none.
        if (count === 1) {
          first = analysis;
          return '';
        }
        const opening = first ? `[\n${pretty(first)}` : '';
        first = undefined;
        return `${opening},\n${pretty(analysis)}`;
      },
      end() {
        if (count === 0) return '[]\n';
        return first ? `${pretty(first)}\n` : '\n]\n';
      },
    };
  },
});
