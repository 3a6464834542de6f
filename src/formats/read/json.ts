import type { Analysis } from '../../engine/types.ts';
import type { Reader } from './document.ts';

export const readJson: Reader = (file) => {
  const value: unknown = JSON.parse(file);
  return (Array.isArray(value) ? value : [value]).map(checked);
};

/** Lines that stand for an input that could not be analysed are passed over. */
export const readJsonl: Reader = (file) =>
  file.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      const value = JSON.parse(line);
      return typeof value?.error === 'string' && !('claims' in value) ? [] : [checked(value)];
    } catch (error) {
      throw new Error(`Line ${i + 1}: ${(error as Error).message}`, { cause: error });
    }
  });

function checked(value: unknown): Analysis {
  const { schema, claims } = (value ?? {}) as Partial<Analysis>;
  if (schema !== 'sourcelight/1' || !Array.isArray(claims))
    throw new Error('This is no analysis of Sourcelight: its "schema" should be "sourcelight/1".');
  return value as Analysis;
}
