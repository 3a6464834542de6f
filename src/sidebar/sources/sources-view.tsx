import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Corrections } from '../../corrections/set-aside.ts';
import { onPage } from '../../living/those-of-gone.ts';
import type { LivingAnalysis } from '../../living/types.ts';
import { ClaimList } from '../claim-list.tsx';
import { nextIndex } from '../keys.ts';
import type { Selected, SidebarActions } from '../props.ts';
import { Overview } from './overview.tsx';
import { type Share, sharesOf } from './shares.ts';
import { rowKey, SourceRow } from './source-row.tsx';
import { StancePatterns } from './stance.tsx';

interface SourcesViewProps {
  analysis: LivingAnalysis;
  unplaced: ReadonlySet<string>;
  corrections: Corrections;
  selected: Selected | null;
  actions: SidebarActions;
}

/** The sources, named and unnamed apart. One is in the tab order; the arrow keys go on from there. */
export function SourcesView({ analysis, unplaced, corrections, selected, actions }: SourcesViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const shares = useMemo(() => sharesOf(onPage(analysis)), [analysis]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState<string | null>(null);
  const groups = [
    { title: i18n.t('sources_named'), rows: shares.named },
    {
      title: i18n.t('sources_unnamed'),
      rows: [...shares.unnamed, ...(shares.nobody ? [shares.nobody] : [])],
    },
  ].filter(({ rows }) => rows.length > 0);
  const keys = groups.flatMap(({ rows }) => rows.map(rowKey));
  const tabStop = at !== null && keys.includes(at) ? at : keys[0];
  const most = Math.max(0, ...groups.flatMap(({ rows }) => rows.map(({ words }) => words)));

  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  useEffect(() => {
    // A claim that was picked in the page is shown under its source.
    const claim = analysis.claims.find(({ id }) => id === selected?.id);
    if (claim && selected?.from === 'page')
      setOpen((all) => new Set([...all, claim.source?.sourceId ?? 'nobody']));
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest('.source-head, .speaks') : null;
    const next = keys[nextIndex(event, keys.indexOf(tabStop ?? ''), keys.length, 'vertical') ?? -1];
    if (!row || next === undefined || (row.matches('.speaks') && /Home|End/.test(event.key))) return;
    event.preventDefault();
    setAt(next);
    root.current?.querySelector<HTMLElement>(`[data-source="${CSS.escape(next)}"]`)?.focus();
  };

  const row = (share: Share) => {
    const key = rowKey(share);
    return (
      <SourceRow
        key={key}
        share={share}
        most={most}
        textLength={analysis.text.length}
        selectedId={selected?.id ?? null}
        isTabStop={key === tabStop}
        isOpen={open.has(key)}
        onToggle={() => toggle(key)}
        onFocus={() => setAt(key)}
        actions={actions}
      >
        <ClaimList
          claims={analysis.claims.filter((claim) => (claim.source?.sourceId ?? 'nobody') === key)}
          isUnderName={true}
          analysis={analysis}
          unplaced={unplaced}
          corrections={corrections}
          selected={selected}
          actions={actions}
        />
      </SourceRow>
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the rows within
    <div class="sources" ref={root} onKeyDown={onKeyDown}>
      <StancePatterns />
      <Overview shares={shares} />
      {groups.map(({ title, rows }) => (
        <section key={title}>
          <h3>
            {title}{' '}
            <small>{i18n.t('summary_sources', rows.filter(({ source }) => source !== null).length)}</small>
          </h3>
          <ul>{rows.map(row)}</ul>
        </section>
      ))}
    </div>
  );
}
