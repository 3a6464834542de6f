import type { Code } from '../../../coding/codebook.ts';
import { completed, type Typable } from '../../../coding/completed.ts';
import type { Analysis } from '../../../engine/types.ts';

/** Sources that can be chosen: those that the engine knows. */
export const sourceOptions = ({ sources }: Analysis): Typable[] =>
  [...new Set(sources.map(({ name }) => name))].sort().map((value) => ({ value }));

/** Who is meant: a known source, or words of the text; null for nobody; undefined where the text has no such words. */
export function sourceTyped(analysis: Analysis, typed: string): string | null | undefined {
  const words = typed.trim();
  if (words === '') return null;
  const known = completed(words, sourceOptions(analysis));
  return known ?? (analysis.text.includes(words) ? words : undefined);
}

export const codeOptions = (codebook: readonly Code[]): Typable[] =>
  codebook.map(({ code, label }) => ({ value: code, label }));

/** The code that is meant; null for none; undefined where the codebook has no such code. Without one all are free. */
export function codeTyped(codebook: readonly Code[], typed: string): string | null | undefined {
  if (typed.trim() === '') return null;
  if (codebook.length === 0) return typed.trim();
  return completed(typed, codeOptions(codebook)) ?? undefined;
}
