import type { Analysis } from '../../engine/types.ts';

type Fields = Record<string, unknown>;
export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A line that stands for an input that could not be analysed. */
export const isFailure = (value: unknown) =>
  isObject(value) && typeof value.error === 'string' && !value.claims;

/** Whether a value from a file is an analysis, as far as all that takes it needs it to be. */
export const isAnalysis = (value: unknown): value is Analysis =>
  isObject(value) &&
  value.schema === 'sourcelight/1' &&
  typeof value.text === 'string' &&
  isObject(value.generator) &&
  [value.claims, value.sources, value.markers].every((list) => Array.isArray(list) && list.every(isObject)) &&
  (value.claims as Fields[]).every(
    ({ content }) =>
      Array.isArray(content) && content.every((part) => isObject(part) && typeof part.text === 'string'),
  ) &&
  (value.sources as Fields[]).every(({ name }) => typeof name === 'string');
