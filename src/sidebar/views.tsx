import { i18n } from '#i18n';
import { ClaimsView } from './claims-view.tsx';
import { Glossary } from './glossary.tsx';
import { searchIcon } from './icons.tsx';
import type { Scan, SidebarProps } from './props.ts';
import { SourcesView } from './sources/sources-view.tsx';
import { panelId, type Tab, Tabs, tabId } from './tabs.tsx';

interface ViewsProps extends Omit<SidebarProps, 'scan'> {
  scan: Extract<Scan, { phase: 'read' }>;
  tab: Tab;
  onTab(tab: Tab): void;
  searches: boolean;
  onSearch(): void;
}

/** Three ways to look at what was found. The claims stay as they were left while another is looked at. */
export function Views(props: ViewsProps) {
  const { scan, choice, corrections, selected, tab, onTab, searches, onSearch, actions } = props;
  const panel = (of: Tab) => ({
    role: 'tabpanel' as const,
    id: panelId(of),
    'aria-labelledby': tabId(of),
    hidden: tab !== of,
  });
  return (
    <>
      <div class="tab-row">
        <Tabs current={tab} onChange={onTab} />
        {tab === 'claims' && (
          <button
            type="button"
            class="icon-button"
            aria-label={i18n.t('filter_search_label')}
            title={i18n.t('filter_search_hint')}
            aria-expanded={searches}
            onClick={onSearch}
          >
            {searchIcon}
          </button>
        )}
      </div>
      <section class="claims" {...panel('claims')}>
        <ClaimsView
          found={scan.analysis}
          listed={scan.listed}
          choice={choice}
          unplaced={scan.unplaced}
          corrections={corrections}
          selected={selected}
          searches={searches}
          actions={actions}
        />
      </section>
      {/* Firefox would take what scrolls for a stop of its own, before the sources in it. */}
      <section class="view" tabIndex={-1} {...panel('sources')}>
        {tab === 'sources' && (
          <SourcesView
            analysis={scan.listed.analysis}
            unplaced={scan.unplaced}
            corrections={corrections}
            selected={selected}
            actions={actions}
          />
        )}
      </section>
      {/* Nothing in it takes the keys, and it can be scrolled with them. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable */}
      <section class="view" tabIndex={0} {...panel('glossary')}>
        {tab === 'glossary' && <Glossary />}
      </section>
    </>
  );
}
