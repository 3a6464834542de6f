import { i18n } from '#i18n';
import { isFull } from '../store/is-full.ts';
import { UnreadableFile } from '../transfer/file.ts';

/** What went wrong, and what to do, in a sentence for the reader. */
export function problemOf(error: unknown): string {
  if (isFull(error)) return i18n.t('library_full');
  if (!(error instanceof UnreadableFile)) return i18n.t('library_failed');
  const { why, line } = error;
  if (why === 'not-ours') return i18n.t('library_not_ours');
  if (why === 'later') return i18n.t('library_later');
  if (why === 'cut-short') return i18n.t('library_cut_short');
  return i18n.t('library_broken_line', { line });
}
