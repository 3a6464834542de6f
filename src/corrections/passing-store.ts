import type { Correction } from './correction.ts';
import type { CorrectionStore } from './store.ts';

/** For private windows: corrections last as long as the page is open, and nothing of them is written down. */
export function passingStore(): CorrectionStore {
  const kept = new Map<string, Correction>();
  return {
    async read(page) {
      return [...kept.values()].filter((correction) => page === undefined || correction.page === page);
    },
    async keep(correction) {
      kept.set(correction.id, correction);
    },
    async forget({ id }) {
      kept.delete(id);
    },
  };
}
