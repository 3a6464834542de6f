import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../article.ts';
import { ArticleRow, ROW } from './article-row.tsx';

/** Rows beyond the window that are drawn, so that scrolling finds them there. */
const BEYOND = 8;

interface ArticleListProps {
  found: readonly Entry[];
  selected: ReadonlySet<string>;
  setSelected(selected: ReadonlySet<string>): void;
  onDelete(keys: readonly string[]): void;
}

/** The articles; of thousands only those in view are drawn. One is in the tab order, arrow keys go on from there. */
export function ArticleList({ found, selected, setSelected, onDelete }: ArticleListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ from: 0, to: 30 });
  const [at, setAt] = useState(0);
  const wantsFocus = useRef(false);
  const current = Math.min(at, found.length - 1);

  const look = () => {
    const { scrollTop, clientHeight } = box.current ?? { scrollTop: 0, clientHeight: 0 };
    const from = Math.max(0, Math.floor(scrollTop / ROW) - BEYOND);
    const to = Math.ceil((scrollTop + clientHeight) / ROW) + BEYOND;
    setView((before) => (before.from === from && before.to === to ? before : { from, to }));
  };
  useLayoutEffect(look, [found]);
  useEffect(() => {
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    box.current?.querySelector<HTMLElement>(`[data-at="${current}"] a`)?.focus({ preventScroll: true });
  });

  const toggle = (key: string) => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    setSelected(next);
  };
  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(found.length - 1, index));
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    if (next * ROW < scrollTop) box.current?.scrollTo({ top: next * ROW });
    if ((next + 1) * ROW > scrollTop + clientHeight)
      box.current?.scrollTo({ top: (next + 1) * ROW - clientHeight });
    wantsFocus.current = true;
    setAt(next);
    look();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? ROW) / ROW) - 1);
    const steps: Record<string, number> = {
      ArrowDown: 1,
      j: 1,
      ArrowUp: -1,
      k: -1,
      PageDown: page,
      PageUp: -page,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[event.key];
    const entry = found[current];
    if (step !== undefined) goTo(current + step);
    else if (event.key === ' ' && entry && !(event.target instanceof HTMLInputElement)) toggle(entry.key);
    else if (event.key === 'Delete' && entry) onDelete(selected.size > 0 ? [...selected] : [entry.key]);
    else return;
    event.preventDefault();
  };

  if (found.length === 0) return <p class="nothing">{i18n.t('library_nothing')}</p>;
  const drawn = [...found.keys()].filter(
    (index) => (index >= view.from && index < view.to) || index === current,
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the rows within
    <div class="articles" ref={box} onScroll={look} onKeyDown={onKeyDown}>
      <ul aria-label={i18n.t('library_list')} style={{ height: `${found.length * ROW}px` }}>
        {drawn.map((index) => {
          const entry = found[index] as Entry;
          return (
            <ArticleRow
              key={entry.key}
              {...{ entry, index, all: found.length }}
              isSelected={selected.has(entry.key)}
              isTabStop={index === current}
              onToggle={() => toggle(entry.key)}
              onFocus={() => setAt(index)}
            />
          );
        })}
      </ul>
    </div>
  );
}
