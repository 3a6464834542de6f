import { i18n } from '#i18n';
import type { Entry } from '../article.ts';
import { unpackFacts } from '../facts.ts';
import { dayOf } from './day.ts';

/** The height of a row in CSS px: the same for all, so that thousands need not be measured. */
export const ROW = 68;

interface ArticleRowProps {
  entry: Entry;
  index: number;
  all: number;
  isSelected: boolean;
  isTabStop: boolean;
  onToggle(): void;
  onFocus(): void;
}

/** The address of an article in the library. */
export const addressOf = (key: string) => `#article=${encodeURIComponent(key)}`;

/** One article: title, where and when, and what its claims are. */
export function ArticleRow({ entry, index, all, isSelected, isTabStop, onToggle, onFocus }: ArticleRowProps) {
  const { title, site, published, byline, tags, claims, sources, finishedBy } = entry;
  const about = [site, dayOf(published), byline].filter((part) => part);
  const unverified = claims.filter((packed) => unpackFacts(packed).status === 'unverified').length;
  return (
    <li
      class={`row ${isSelected ? 'selected' : ''}`}
      data-at={index}
      aria-setsize={all}
      aria-posinset={index + 1}
      style={{ top: `${index * ROW}px`, height: `${ROW}px` }}
    >
      <input
        type="checkbox"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={i18n.t('library_select', { title })}
        checked={isSelected}
        onChange={onToggle}
      />
      <div class="what">
        <a href={addressOf(entry.key)} dir="auto" tabIndex={isTabStop ? 0 : -1} onFocus={onFocus}>
          {title}
        </a>
        <p>
          {about.join(' · ')}
          {tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
          {finishedBy.map((coder) => (
            <span key={coder} class="tag">
              {i18n.t('coding_coded_by', { coder: coder || i18n.t('coding_unnamed') })}
            </span>
          ))}
        </p>
      </div>
      <p class="numbers">
        {claims.length} {i18n.t('counts_claims', claims.length)} · {sources.length}{' '}
        {i18n.t('counts_sources', sources.length)}
        {unverified > 0 && (
          <span class="unverified">
            ∿ {unverified} {i18n.t('counts_unverified', unverified)}
          </span>
        )}
      </p>
    </li>
  );
}
