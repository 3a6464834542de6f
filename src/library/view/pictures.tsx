import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../article.ts';
import type { Filter } from '../filter.ts';
import { sourcesAcross, unverifiedByMonth } from '../sums.ts';
import { MonthBars } from './month-bars.tsx';
import { SourceBars } from './source-bars.tsx';

/** So many sources are drawn. */
const MOST = 15;

/** Sources and doubt across the articles that are found: as pictures, with their numbers beside them. */
export function Pictures({ found, filter }: { found: readonly Entry[]; filter: Filter }) {
  const [open, setOpen] = useState(false);
  // Summed only where they are looked at: a search must not wait for pictures.
  const sums = useMemo(
    () => (open ? { sources: sourcesAcross(found, filter), months: unverifiedByMonth(found) } : null),
    [open, found, filter],
  );
  return (
    <details class="panel" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('library_pictures')}</summary>
      {sums && (
        <div class="pictures">
          <SourceBars sums={sums.sources.slice(0, MOST)} all={sums.sources.length} />
          <MonthBars sums={sums.months} />
        </div>
      )}
    </details>
  );
}
