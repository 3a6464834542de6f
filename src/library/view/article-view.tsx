import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { rowsOf } from '../../coding/rows.ts';
import { webAddress } from '../../formats/report/escape.ts';
import { readSettings } from '../../settings/settings.ts';
import type { Article, Entry } from '../article.ts';
import type { Store } from '../store/store.ts';
import { addressOf } from './article-row.tsx';
import { ArticleText } from './article-text.tsx';
import { CodingDesk } from './coding/coding-desk.tsx';
import { useCoding } from './coding/use-coding.ts';
import { dayOf } from './day.ts';
import { OwnWords } from './own-words.tsx';
import type { Acts } from './use-acts.ts';

interface ArticleViewProps {
  store: Store;
  articleKey: string;
  /** The articles that the list has found, in its order. */
  found: readonly Entry[];
  acts: Acts;
  /** The article is left: what the list knows of it may have changed. */
  onLeave(): void;
}

/** One article: its text with the claims marked, the claims, and what people say of them. */
export function ArticleView({ store, articleKey, found, acts, onLeave }: ArticleViewProps) {
  const [read, setRead] = useState<{ article: Article | null; coder: string }>();
  useEffect(() => {
    void Promise.all([store.article(articleKey), readSettings()]).then(([article, { coder }]) =>
      setRead({ article, coder }),
    );
    return onLeave;
  }, [store, articleKey]);
  if (read === undefined) return null;
  const { article, coder } = read;
  return (
    <>
      <p>
        <a href="#articles">{i18n.t('library_to_list')}</a>
      </p>
      {article ? (
        <Opened {...{ store, articleKey, article, coder, found, acts }} />
      ) : (
        <p role="alert">{i18n.t('library_gone')}</p>
      )}
    </>
  );
}

interface OpenedProps extends Omit<ArticleViewProps, 'onLeave'> {
  article: Article;
  coder: string;
}

function Opened({ store, articleKey, article, coder, found, acts }: OpenedProps) {
  const { analysis, tags, note } = article;
  const { generator, language } = analysis;
  const [picked, setPicked] = useState<string | null>(null);
  const text = useRef<HTMLElement>(null);
  const coding = useCoding(store, articleKey, article, coder, acts);
  const { rows, now } = useMemo(
    () => rowsOf(analysis, coding.mine, coding.rulings),
    [analysis, coding.mine, coding.rulings],
  );
  const row = rows.find(({ id }) => id === picked);
  const next = found.find(({ key, finishedBy }) => key !== articleKey && !finishedBy.includes(coding.coder));
  const address = webAddress(analysis.url);
  return (
    <article class="opened">
      <h2 lang={language} dir="auto">
        {analysis.title ?? analysis.id}
      </h2>
      <p class="about">
        {address && (
          <a href={address} rel="noreferrer">
            {address}
          </a>
        )}{' '}
        {[analysis.byline, dayOf(analysis.published)].filter(Boolean).join(' · ')}
      </p>
      <div class="two">
        <ArticleText
          section={text}
          analysis={now}
          picked={row?.now ?? row?.original ?? null}
          onPick={setPicked}
        />
        <div>
          <CodingDesk
            {...{ analysis, coding, rows, picked, text }}
            onPick={setPicked}
            next={next ? addressOf(next.key) : null}
          />
          <OwnWords tags={tags} note={note} onKeep={(change) => void acts.describe(articleKey, change)} />
          <p class="made">
            {i18n.t('library_made', { version: generator.version, weights: generator.weights ?? '–' })}
          </p>
        </div>
      </div>
    </article>
  );
}
