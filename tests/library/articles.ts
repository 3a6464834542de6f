import type { Article } from '../../src/library/article.ts';
import { analysis } from '../formats/analysis.ts';

/** A saved article of an invented text. */
export function article(id: string, changes: Partial<Article> = {}): Article {
  return {
    savedAt: '2026-02-03T04:05:06.000Z',
    tags: [],
    note: '',
    codings: [],
    analysis: analysis({ id, url: `https://www.marrampost.example/${id}` }),
    ...changes,
  };
}
