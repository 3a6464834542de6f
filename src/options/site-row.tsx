import { i18n } from '#i18n';
import { removeSite } from '../sites/change.ts';
import { requestSites } from '../sites/grants.ts';
import type { Site } from '../sites/site.ts';

interface SiteRowProps {
  site: Site;
  granted: boolean;
  onChanging: (change: Promise<unknown>) => void;
}

/** A site of the list: whether this browser lets it be read, and what can be done about it. */
export function SiteRow({ site, granted, onChanging }: SiteRowProps) {
  return (
    <li class={granted ? 'granted' : 'refused'}>
      <span class="site" dir="ltr">
        {site}
      </span>
      <span class="state">{i18n.t(granted ? 'sites_granted' : 'sites_not_granted')}</span>
      <span class="acts">
        {!granted && (
          <button
            type="button"
            class="button"
            aria-label={i18n.t('sites_allow_label', { site })}
            onClick={() => onChanging(requestSites([site]))}
          >
            {i18n.t('sites_allow')}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          aria-label={i18n.t('sites_remove_label', { site })}
          onClick={() => onChanging(removeSite(site))}
        >
          {i18n.t('sites_remove')}
        </button>
      </span>
    </li>
  );
}
