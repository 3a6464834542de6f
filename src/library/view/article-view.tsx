import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { inTextOrder, joinFragments } from '../../formats/parts/claims.ts';
import { webAddress } from '../../formats/report/escape.ts';
import { StatusSign } from '../../sidebar/icons.tsx';
import { statusWord, whoSays } from '../../sidebar/words.ts';
import type { Article } from '../article.ts';
import type { Store } from '../store/store.ts';
import { ArticleText } from './article-text.tsx';
import type { Acts } from './use-acts.ts';

interface ArticleViewProps {
  store: Store;
  articleKey: string;
  acts: Acts;
}

/** One article: its text with the claims marked, the claims, and what the reader wrote to it. */
export function ArticleView({ store, articleKey, acts }: ArticleViewProps) {
  const [article, setArticle] = useState<Article | null>();
  const [picked, setPicked] = useState<string | null>(null);
  useEffect(() => {
    void store.article(articleKey).then(setArticle);
  }, [store, articleKey]);
  if (article === undefined) return null;
  const back = (
    <p>
      <a href="#articles">{i18n.t('library_to_list')}</a>
    </p>
  );
  if (article === null) {
    return (
      <>
        {back}
        <p role="alert">{i18n.t('library_gone')}</p>
      </>
    );
  }
  const { analysis, tags, note } = article;
  const { generator, language } = analysis;
  const address = webAddress(analysis.url);
  return (
    <article class="opened">
      {back}
      <h2 lang={language}>{analysis.title ?? analysis.id}</h2>
      <p class="about">
        {address && (
          <a href={address} rel="noreferrer">
            {address}
          </a>
        )}{' '}
        {[analysis.byline, analysis.published].filter(Boolean).join(' · ')}
      </p>
      <div class="two">
        <ArticleText analysis={analysis} picked={picked} onPick={setPicked} />
        <section aria-label={i18n.t('claim_list')}>
          <ol class="claims">
            {inTextOrder(analysis.claims).map((claim) => (
              <li key={claim.id} class={claim.status}>
                <button
                  type="button"
                  aria-pressed={claim.id === picked}
                  onClick={() => setPicked(claim.id === picked ? null : claim.id)}
                >
                  <b>{whoSays(claim)}</b> <span class="cue">{claim.cue?.text}</span>
                  <span class="said" lang={language}>
                    {joinFragments(claim)}
                  </span>
                  {claim.status !== 'reported' && (
                    <span class={`status ${claim.status}`}>
                      <StatusSign status={claim.status} /> {statusWord(claim.status)}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ol>
          <form
            class="own"
            onSubmit={(event) => {
              event.preventDefault();
              const fields = new FormData(event.currentTarget);
              const list = String(fields.get('tags')).split(',');
              const written = list.map((tag) => tag.trim()).filter(Boolean);
              void acts.describe(articleKey, {
                tags: [...new Set(written)],
                note: String(fields.get('note')),
              });
            }}
          >
            <label>
              <span>{i18n.t('library_tags')}</span>
              <input type="text" name="tags" defaultValue={tags.join(', ')} />
            </label>
            <label>
              <span>{i18n.t('library_note')}</span>
              <textarea name="note" rows={4} defaultValue={note} />
            </label>
            <button type="submit" class="button">
              {i18n.t('library_keep')}
            </button>
          </form>
          <p class="made">
            {i18n.t('library_made', { version: generator.version, weights: generator.weights ?? '–' })}
          </p>
        </section>
      </div>
    </article>
  );
}
