import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { removeSite, saveArticlesOf } from '../sites/change.ts';
import { requestSites } from '../sites/grants.ts';
import type { ReachedSite } from '../sites/reach.ts';
import { turning } from './controls/turning.ts';

interface SiteRowProps extends ReachedSite {
  /** The articles of all sites are saved: then there is nothing to choose here. */
  savesAnyway: boolean;
  onChanging: (change: Promise<unknown>) => void;
  onSaving: (change: Promise<unknown>) => void;
}

/** A site of the list: whether this browser lets it be read, what is done there, and what can be done about it. */
export function SiteRow({ site, granted, saving, savesAnyway, onChanging, onSaving }: SiteRowProps) {
  const id = useId();
  const isSaved = saving || savesAnyway;
  return (
    <li class={granted ? 'granted' : 'refused'}>
      <span class="site" dir="ltr" id={`${id}-site`}>
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
      <label class="saving">
        <input
          type="checkbox"
          checked={isSaved}
          disabled={savesAnyway}
          aria-labelledby={`${id}-saves ${id}-site`}
          onClick={turning(isSaved, (wanted) => onSaving(saveArticlesOf(site, wanted)))}
        />
        <span id={`${id}-saves`}>{i18n.t('sites_saves')}</span>
      </label>
    </li>
  );
}
