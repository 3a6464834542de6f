import { describe, expect, it } from 'vitest';
import { isSameArticle } from '../../src/content/same-article.ts';

const paragraphs = ['The bridge is shut.', 'The mayor said so on Monday.', 'Nobody knows for how long.'];
const text = paragraphs.join('\n\n');

describe('an article after the page has moved on', () => {
  it('is the same while enough of it still stands there, in any order', () => {
    expect(isSameArticle(text, text)).toBe(true);
    expect(isSameArticle(text, `Something new.\n\n${text}\n\nAnd more.`)).toBe(true);
    expect(isSameArticle(text, [...paragraphs].reverse().join('\n\n'))).toBe(true);
    expect(isSameArticle(text, `${paragraphs[1]}\n\nAll else is another.`)).toBe(true);
  });

  it('is another where next to nothing of it does', () => {
    expect(isSameArticle(text, 'The museum lends its clock.\n\nVisitors are pleased.')).toBe(false);
    expect(isSameArticle(`${text}\n\n${'A long report. '.repeat(40)}`, paragraphs[0] as string)).toBe(false);
  });
});
