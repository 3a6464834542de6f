import { i18n, number } from '#i18n';
import type { Analysis } from '../engine/types.ts';
import type { Settings } from '../settings/settings.ts';
import { countsOf } from './counts.ts';
import { closeIcon, helpIcon } from './icons.tsx';
import { MarksMenu } from './marks-menu.tsx';
import { MoreMenu } from './more-menu.tsx';
import type { Place, Selected, SidebarActions, Watched } from './props.ts';
import { Strip } from './strip.tsx';

interface HeaderProps {
  analysis: Analysis | null;
  density: Settings['density'];
  place: Watched<Place | null>;
  selected: Selected | null;
  onHelp(): void;
  actions: SidebarActions;
}

/** The name, what the whole is set by, the counts, and the strip of the article. */
export function Header({ analysis, density, place, selected, onHelp, actions }: HeaderProps) {
  const some = analysis !== null && analysis.claims.length > 0;
  return (
    <header class="header">
      <div class="bar">
        <h2 class="wordmark">
          <span>Source</span>light
        </h2>
        <MarksMenu density={density} onChoose={(chosen) => actions.set({ density: chosen })} />
        <MoreMenu actions={actions} />
        <button
          type="button"
          class="icon-button"
          aria-label={i18n.t('help_open')}
          title={i18n.t('help_open_hint')}
          onClick={onHelp}
        >
          {helpIcon}
        </button>
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

/** The doubtful ones have chips of their own. */
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
  ];
  return (
    <ul class="counts" aria-label={i18n.t('counts_label')}>
      {shown.map(({ count, label, hint, status }) => (
        <li key={label} class={count === 0 ? 'none' : (status ?? '')} title={hint}>
          <b>{number(count)}</b> <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
