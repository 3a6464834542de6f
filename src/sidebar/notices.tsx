import type { ComponentChildren } from 'preact';
import { i18n, language as uiLanguage } from '#i18n';
import type { NoArticle } from '../page/types.ts';
import { foreignLanguage } from './language.ts';

interface NoticeProps {
  title: string;
  children: ComponentChildren;
  onAgain?: () => void;
  /** What stands on the button; else that it is read again. */
  again?: string;
}

/** A state with nothing to list: what is the matter, and what to do. */
function Notice({ title, children, onAgain, again }: NoticeProps) {
  return (
    <div class="notice">
      <div role="status">
        <h3>{title}</h3>
        <p>{children}</p>
      </div>
      {onAgain && (
        <button type="button" class="button" onClick={onAgain}>
          {again ?? i18n.t('state_again')}
        </button>
      )}
    </div>
  );
}

interface NoArticleNoticeProps {
  reason: NoArticle['reason'] | 'nothing-selected';
  onAgain(): void;
}

export function NoArticleNotice({ reason, onAgain }: NoArticleNoticeProps) {
  if (reason === 'nothing-selected')
    return (
      <Notice title={i18n.t('selection_none_title')} onAgain={onAgain} again={i18n.t('selection_whole')}>
        {i18n.t('selection_none')}
      </Notice>
    );
  return reason === 'too-short' ? (
    <Notice title={i18n.t('state_short_title')} onAgain={onAgain}>
      {i18n.t('state_short')}
    </Notice>
  ) : (
    <Notice title={i18n.t('state_none_title')} onAgain={onAgain}>
      {i18n.t('state_none')}
    </Notice>
  );
}

export function FailedNotice({ onAgain }: { onAgain: () => void }) {
  return (
    <Notice title={i18n.t('state_failed_title')} onAgain={onAgain}>
      {i18n.t('state_failed')}
    </Notice>
  );
}

interface ZeroClaimsNoticeProps {
  language: string | undefined;
  /** Only what was selected has been read. */
  isSelection: boolean;
}

export function ZeroClaimsNotice({ language, isSelection }: ZeroClaimsNoticeProps) {
  const foreign = foreignLanguage(language, uiLanguage());
  return foreign ? (
    <Notice title={i18n.t('state_foreign_title')}>
      {i18n.t('state_foreign_zero', { language: foreign })}
    </Notice>
  ) : (
    <Notice title={i18n.t('state_zero_title')}>
      {i18n.t(isSelection ? 'selection_zero' : 'state_zero')}
    </Notice>
  );
}

/** Where there are claims, but none of those that the reader wants listed. */
export function UnsureNotice() {
  return <Notice title={i18n.t('state_unsure_title')}>{i18n.t('state_unsure')}</Notice>;
}

/** Above the list of a page in a language that the engine does not read. */
export function ForeignNote({ language }: { language: string | undefined }) {
  const foreign = foreignLanguage(language, uiLanguage());
  return foreign ? <p class="foreign">{i18n.t('state_foreign', { language: foreign })}</p> : null;
}
