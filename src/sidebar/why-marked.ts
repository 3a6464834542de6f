import { i18n } from '#i18n';
import { namedInText } from '../engine/claims/because.ts';
import type { Claim, Marker } from '../engine/types.ts';
import { direction } from '../locales/i18n.ts';

/**
 * Why a claim was marked, as its `because` has it, in the reader's language.
 * @param marker the first that speaks of it.
 */
export function whyMarked({ source, cue, quotation, type }: Claim, marker: Marker | undefined): string {
  const who = source ? apart(namedInText(source)) : i18n.t('why_somebody');
  const lead = cue
    ? i18n.t(`why_${type}`, { cue: apart(`“${cue.text}”`), who })
    : i18n.t('why_no_cue', { who });
  const unnamed = source ? '' : i18n.t('why_unnamed');
  const adds = marker ? i18n.t('why_adds', { words: apart(`“${marker.text}”`) }) : '';
  return `${lead}${i18n.t(`why_${quotation}`)}${unnamed}${adds}.`;
}

/** Words of the article keep their own direction in a sentence that runs the other way. */
const apart = (words: string): string => (direction() === 'rtl' ? `\u2068${words}\u2069` : words);
