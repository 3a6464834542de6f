import { hasOriginal, isObject, isSelector } from '../corrections/is-correction.ts';
import type { Status } from '../engine/types.ts';
import type { Coding, RulingKind } from './coding.ts';

type Fields = Record<string, unknown>;
const STATUSES: readonly Status[] = ['reported', 'unverified', 'disputed', 'denied', 'confirmed'];
const isStatus = (value: unknown) => STATUSES.includes(value as Status);
const isCode = (value: unknown) => typeof value === 'string' && value !== '';
const areSelectors = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isSelector);
const isName = (value: unknown) => value === null || typeof value === 'string';

/** What must be in a ruling of each kind beside its kind. */
const isSound: Record<RulingKind, (ruling: Fields) => boolean> = {
  'not-a-claim': () => true,
  'wrong-source': ({ source }) => source === undefined || isName(source),
  'wrong-extent': ({ content }) => areSelectors(content),
  status: ({ status }) => isStatus(status),
  code: ({ code }) => isCode(code),
  missed: ({ content, source, cue, status, code }) =>
    areSelectors(content) &&
    isName(source) &&
    (cue === null || isSelector(cue)) &&
    isStatus(status) &&
    (code === undefined || isCode(code)),
  finished: () => true,
};

/** Of the article, not of a claim in it. */
export const isOfArticle = (kind: RulingKind): boolean => kind === 'missed' || kind === 'finished';

/** Whether something from a file can be read as a coding: by this version or a later one that adds to it. */
export function isCoding(value: unknown): value is Coding {
  if (!isObject(value) || !isObject(value.correction)) return false;
  const { id, page, at, by, generator, original, correction } = value;
  if (![id, page, at, generator].every((field) => typeof field === 'string')) return false;
  if (by !== undefined && typeof by !== 'string') return false;
  const kind = correction.kind as RulingKind;
  if (!Object.hasOwn(isSound, kind) || !isSound[kind](correction)) return false;
  return isOfArticle(kind) ? original === null : hasOriginal(original);
}
