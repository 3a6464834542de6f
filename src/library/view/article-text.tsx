import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Analysis, Claim, Span } from '../../engine/types.ts';
import { Marks } from '../../marks/marks.ts';
import { isLightOnDark } from '../../marks/page-is-dark.ts';

interface ArticleTextProps {
  section: RefObject<HTMLElement | null>;
  analysis: Analysis;
  /** The claim in focus. */
  picked: Claim | null;
  onPick(id: string | null): void;
}

const PARAGRAPH = /\S(?:[^\n]|\n(?!\s*\n))*/g;

/** The text, marked as pages are: each paragraph is one text node, so that places in the text are found in it. */
export function ArticleText({ section: root, analysis, picked, onPick }: ArticleTextProps) {
  const marks = useRef<Marks | null>(null);
  const paragraphs = useMemo(
    () => Array.from(analysis.text.matchAll(PARAGRAPH), ({ 0: words, index }) => ({ words, start: index })),
    [analysis.text],
  );

  const rangesOf = (spans: readonly (Span | null)[]): Range[] => {
    const nodes = [...(root.current?.querySelectorAll('p') ?? [])].map((each) => each.firstChild);
    return spans.flatMap((span) =>
      paragraphs.flatMap(({ words, start }, at) => {
        const node = nodes[at];
        const from = Math.max(0, (span?.start ?? 0) - start);
        const to = Math.min(words.length, (span?.end ?? 0) - start);
        if (!node || to <= from) return [];
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        return [range];
      }),
    );
  };

  useEffect(() => {
    const ours = new Marks(document);
    marks.current = ours;
    const placed = analysis.claims.map(({ id, status, content }) => ({
      id,
      status,
      ranges: rangesOf(content),
    }));
    ours.show(placed, root.current !== null && isLightOnDark(root.current));
    return () => ours.remove();
  }, [analysis]);

  useEffect(() => {
    const markers = analysis.markers.filter((marker) => marker.claims.includes(picked?.id ?? ''));
    const content = rangesOf(picked?.content ?? []);
    marks.current?.focus(
      picked
        ? {
            status: picked.status,
            source: rangesOf([picked.source]),
            cue: rangesOf([picked.cue]),
            content,
            marker: rangesOf(markers),
          }
        : null,
    );
    content[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [analysis, picked]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the claims are picked in the list beside
    <section
      class="text"
      ref={root}
      lang={analysis.language}
      dir="auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={i18n.t('library_text')}
      onClick={({ clientX, clientY }) => {
        // Words were selected, not a mark clicked.
        if (getSelection()?.isCollapsed === false) return;
        const id = marks.current?.claimAt(clientX, clientY) ?? null;
        if (id !== null) onPick(id);
      }}
    >
      {paragraphs.map(({ words, start }) => (
        <p key={start} data-start={start}>
          {words}
        </p>
      ))}
    </section>
  );
}
