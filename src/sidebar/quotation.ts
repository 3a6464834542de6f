import { i18n } from '#i18n';
import type { Claim, Marker } from '../engine/types.ts';
import { citation } from './citation.ts';
import { inQuotes, statusWord } from './words.ts';

/** A claim as text to paste elsewhere. @param markers those that speak of it. @param page where it stands: its title, and a link to the words. */
export function quotation(
  claim: Claim,
  markers: readonly Marker[],
  page: { title?: string | undefined; url: string },
): string {
  const notes = markers.map(({ kind, text }) =>
    i18n.t('card_note', { status: statusWord(kind), words: inQuotes(text) }),
  );
  return citation(claim, page, i18n.t('claim_no_source'), notes);
}
