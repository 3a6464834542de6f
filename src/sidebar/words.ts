import { i18n } from '#i18n';
import type { Claim, Status } from '../engine/types.ts';
import type { Kind } from './filter.ts';
import { asHeading } from './mention.ts';

/** The word for a status. */
export const statusWord = (status: Status): string => i18n.t(`status_${status}`);

/** The word on a filter chip. */
export const kindWord = (kind: Kind): string =>
  kind === 'all' || kind === 'quoted' || kind === 'unnamed' ? i18n.t(`filter_${kind}`) : statusWord(kind);

/** Who says it, as the reader is told. */
export const whoSays = ({ source }: Claim): string =>
  source ? asHeading(source.name) : i18n.t('claim_no_source');

/** Letters in quotation marks of the reader's language, unless they have their own. */
export const inQuotes = (text: string): string => (/^[“"«„‘]/.test(text) ? text : `“${text}”`);
