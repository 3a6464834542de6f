import { originalOf } from '../corrections/correction.ts';
import type { Analysis, Claim } from '../engine/types.ts';
import type { Coding, Ruling } from './coding.ts';

/** Writes down a ruling. @param claim of which it is; null where it is of the article. */
export function codingOf(
  { text, generator }: Pick<Analysis, 'text' | 'generator'>,
  claim: Claim | null,
  correction: Ruling,
  { id, page, at, by }: Pick<Coding, 'id' | 'page' | 'at' | 'by'>,
): Coding {
  return {
    id,
    page,
    at,
    ...(by ? { by } : {}),
    generator: generator.version,
    original: claim && originalOf(text, claim),
    correction,
  };
}
