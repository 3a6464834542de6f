import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { onPage } from '../living/those-of-gone.ts';
import { ClaimsView } from './claims-view.tsx';
import { DrawerHandle } from './drawer-handle.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { FailedNotice, NoArticleNotice, ZeroClaimsNotice } from './notices.tsx';
import type { SidebarProps } from './props.ts';
import { Reading } from './reading.tsx';
import { Tooltip } from './tooltip.tsx';

/** The whole panel. */
export function Sidebar(props: SidebarProps) {
  const { scan, pointed, layout, actions } = props;
  const found = scan.phase === 'read' ? scan.analysis : null;
  const listed = scan.phase === 'read' ? scan.listed.analysis : null;
  const whole = useMemo(() => found && onPage(found), [found]);
  const shown = useMemo(() => listed && onPage(listed), [listed]);
  const pointedClaim = shown?.claims.find((claim) => claim.id === pointed?.id);
  return (
    <>
      <aside
        class={`panel ${layout}`}
        aria-label={i18n.t('panel_label')}
        tabIndex={-1}
        data-panel
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) actions.close();
        }}
      >
        {layout === 'drawer' && <DrawerHandle share={props.drawerShare} onChange={actions.setDrawerShare} />}
        <Header analysis={shown} place={props.place} selected={props.selected} actions={actions} />
        <Body {...props} />
        <Footer analysis={whole} />
      </aside>
      {pointed && pointedClaim && pointed.id !== props.selected?.id && (
        <Tooltip claim={pointedClaim} x={pointed.x} y={pointed.y} />
      )}
    </>
  );
}

function Body({ scan, choice, selected, actions }: SidebarProps) {
  switch (scan.phase) {
    case 'reading':
      return <Reading done={scan.done} />;
    case 'no-article':
      return <NoArticleNotice reason={scan.reason} onAgain={actions.readAgain} />;
    case 'failed':
      return <FailedNotice onAgain={actions.readAgain} />;
    case 'read':
      if (scan.analysis.claims.length === 0) return <ZeroClaimsNotice language={scan.analysis.language} />;
      return (
        <ClaimsView
          found={scan.analysis}
          listed={scan.listed}
          choice={choice}
          unplaced={scan.unplaced}
          selected={selected}
          actions={actions}
        />
      );
  }
}
