import type { Correction } from './correction.ts';

type Fields = Record<string, unknown>;
export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether something that was stored can be read as a correction: by this version or a later one that adds to it. */
export function isCorrection(value: unknown): value is Correction {
  if (!isObject(value)) return false;
  const { id, page, at, original, correction } = value;
  const strings = [id, page, at].every((field) => typeof field === 'string');
  return strings && hasOriginal(original) && isVerdict(correction);
}

/** Whether it says what a claim was as it was read. */
export function hasOriginal(original: unknown): boolean {
  if (!isObject(original)) return false;
  const { content, source, cue } = original;
  return (
    Array.isArray(content) &&
    content.length > 0 &&
    content.every(isSelector) &&
    (source === null || (isObject(source) && typeof source.name === 'string')) &&
    (cue === null || typeof cue === 'string')
  );
}

export const isSelector = (value: unknown): boolean =>
  isObject(value) &&
  [value.exact, value.prefix, value.suffix].every((part) => typeof part === 'string') &&
  value.exact !== '';

const isVerdict = (value: unknown): boolean =>
  isObject(value) && (value.kind === 'not-a-claim' || value.kind === 'wrong-source');
