import { i18n } from '#i18n';
import type { Analysis } from '../engine/types.ts';
import { countsOf } from './counts.ts';
import { closeIcon } from './icons.tsx';
import type { Place, Selected, SidebarActions, Watched } from './props.ts';
import { Strip } from './strip.tsx';

interface HeaderProps {
  analysis: Analysis | null;
  place: Watched<Place | null>;
  selected: Selected | null;
  actions: SidebarActions;
}

/** The name, the counts, and the strip of the article. */
export function Header({ analysis, place, selected, actions }: HeaderProps) {
  const some = analysis !== null && analysis.claims.length > 0;
  return (
    <header class="header">
      <div class="bar">
        <h2 class="wordmark">
          <span>Source</span>light
        </h2>
        <button
          type="button"
          class="icon-button"
          aria-label={i18n.t('panel_close')}
          title={i18n.t('panel_close_hint')}
          onClick={actions.close}
        >
          {closeIcon}
        </button>
      </div>
      {some && <Counts analysis={analysis} />}
      {some && <Strip analysis={analysis} place={place} selected={selected} actions={actions} />}
    </header>
  );
}

function Counts({ analysis }: { analysis: Analysis }) {
  const counts = countsOf(analysis);
  const shown = [
    { count: counts.claims, label: i18n.t('counts_claims', counts.claims) },
    { count: counts.sources, label: i18n.t('counts_sources', counts.sources) },
    {
      count: counts.unnamed,
      label: i18n.t('counts_unnamed', counts.unnamed),
      hint: i18n.t('counts_unnamed_hint'),
    },
    { count: counts.unverified, label: i18n.t('counts_unverified', counts.unverified), status: 'unverified' },
    {
      count: counts.disputed,
      label: i18n.t('counts_disputed', counts.disputed),
      status: 'disputed',
      rare: true,
    },
    { count: counts.denied, label: i18n.t('counts_denied', counts.denied), status: 'denied', rare: true },
  ].filter(({ count, rare }) => count > 0 || !rare);
  return (
    <ul class="counts" aria-label={i18n.t('counts_label')}>
      {shown.map(({ count, label, hint, status }) => (
        <li key={label} class={count === 0 ? 'none' : (status ?? '')} title={hint}>
          <b>{count}</b> <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
