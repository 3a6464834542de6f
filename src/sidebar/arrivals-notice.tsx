import { i18n } from '#i18n';
import type { Arrivals } from './use-arrivals.ts';

/** Over the list, which stands still: how much has come in above, and the way to it. */
export function ArrivalsNotice({ arrivals }: { arrivals: Arrivals }) {
  return (
    <div class="arrivals" role="status">
      {arrivals.count > 0 && (
        <button type="button" class="button" onClick={arrivals.open}>
          {i18n.t('arrivals', arrivals.count)}
        </button>
      )}
    </div>
  );
}
