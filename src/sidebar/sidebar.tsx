import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { direction, i18n } from '#i18n';
import { withoutSetAside } from '../corrections/set-aside.ts';
import { UndoBar } from '../corrections/undo-bar.tsx';
import type { Analysis } from '../engine/types.ts';
import { onPage } from '../living/those-of-gone.ts';
import { SelectionNote } from '../selection/selection-note.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { isWriting } from './keys.ts';
import { FailedNotice, NoArticleNotice, ZeroClaimsNotice } from './notices.tsx';
import type { SidebarProps } from './props.ts';
import { Reading } from './reading.tsx';
import type { Tab } from './tabs.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useRemembered } from './use-remembered.ts';
import { Views } from './views.tsx';

/** The whole panel. */
export function Sidebar(props: SidebarProps) {
  const { scan, settings, selected, corrections, justSetAside, layout, actions } = props;
  const panel = useRef<HTMLElement>(null);
  const [tab, setTab] = useRemembered<Tab>('tab', 'claims');
  const [searches, setSearches] = useRemembered('searches', false);
  const [helps, setHelps] = useState(false);
  useKeptFocus(panel);

  const found = scan.phase === 'read' ? scan.analysis : null;
  const listed = scan.phase === 'read' ? scan.listed.analysis : null;
  const whole = useMemo(() => found && onPage(found), [found]);
  const exported = useMemo(() => whole && withoutSetAside(whole, corrections), [whole, corrections]);
  const shown = useMemo(() => listed && onPage(listed), [listed]);

  useEffect(() => {
    if (selected?.from === 'page' && tab === 'glossary') setTab('claims');
  }, [selected]);

  const focus = (selector: string) =>
    setTimeout(() => panel.current?.querySelector<HTMLElement>(selector)?.focus());
  const search = () => {
    setTab('claims');
    setSearches(true);
    focus('input[type=search]');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') actions.escape();
    else if (isWriting(event)) return;
    else if (event.key === '?') setHelps(true);
    else if (event.key === '/' && shown) search();
    else if (event.target === panel.current && /^(?:ArrowDown|j)$/.test(event.key))
      focus('[role=tabpanel]:not([hidden]) :is([data-id], [data-source])[tabindex="0"]');
    else return;
    event.preventDefault();
  };

  return (
    <aside
      class={`panel ${layout} ${settings.side}`}
      aria-label={i18n.t('panel_label')}
      dir={direction()}
      tabIndex={-1}
      data-panel
      ref={panel}
      onKeyDown={onKeyDown}
    >
      <Header
        analysis={shown}
        density={settings.density}
        place={props.place}
        selected={selected}
        onHelp={() => setHelps(true)}
        actions={actions}
      />
      <p class="unseen" role="status">
        {shown && summaryOf(shown)}
      </p>
      {props.selection && scan.phase === 'read' && (
        <SelectionNote place={props.selection} onWhole={actions.readAgain} />
      )}
      <Body
        {...props}
        tab={tab}
        onTab={setTab}
        searches={searches}
        onSearch={() => (searches ? setSearches(false) : search())}
      />
      {justSetAside !== null && (
        <UndoBar claimId={justSetAside} onUndo={() => actions.takeBack(justSetAside)} />
      )}
      {props.isUnkept && (
        <p class="undo-bar" role="alert">
          {i18n.t('correction_failed')}
        </p>
      )}
      <Footer whole={whole} analysis={exported} />
      {helps && <HelpDialog onClose={() => setHelps(false)} />}
    </aside>
  );
}

interface BodyProps extends SidebarProps {
  tab: Tab;
  onTab(tab: Tab): void;
  searches: boolean;
  onSearch(): void;
}

function Body({ scan, ...props }: BodyProps) {
  const { readAgain } = props.actions;
  if (scan.phase === 'reading') return <Reading done={scan.done} />;
  if (scan.phase === 'no-article') return <NoArticleNotice reason={scan.reason} onAgain={readAgain} />;
  if (scan.phase === 'failed') return <FailedNotice onAgain={readAgain} />;
  if (scan.analysis.claims.length === 0)
    return <ZeroClaimsNotice language={scan.analysis.language} isSelection={props.selection !== null} />;
  return <Views {...props} scan={scan} />;
}

const summaryOf = ({ claims, sources }: Analysis): string =>
  i18n.t('summary_found', {
    claims: i18n.t('summary_claims', claims.length),
    sources: i18n.t('summary_sources', sources.length),
  });
