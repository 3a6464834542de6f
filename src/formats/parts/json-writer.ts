import type { Analysis } from '../../engine/types.ts';
import type { Writer } from '../format.ts';

/** JSON of one value an analysis: the value itself for one, an array for several. */
export function jsonWriter(write: (analysis: Analysis) => string): Writer {
  let first: string | undefined;
  let count = 0;
  return {
    add(analysis) {
      count++;
      // Whether it is an object or an array is known when a second one comes, or none.
      if (count === 1) {
        first = write(analysis);
        return '';
      }
      const opening = first === undefined ? '' : `[\n${first}`;
      first = undefined;
      return `${opening},\n${write(analysis)}`;
    },
    end() {
      if (count === 0) return '[]\n';
      return first === undefined ? '\n]\n' : `${first}\n`;
    },
  };
}
