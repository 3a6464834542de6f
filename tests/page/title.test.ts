import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { declaredBy, titleOf } from '../../src/page/metadata.ts';

function titleIn(html: string): string | undefined {
  const page = parsePage(html);
  return titleOf(page, declaredBy(page));
}

const og = (title: string, type: string) =>
  `<meta property="og:title" content="${title}"><meta property="og:type" content="${type}">`;

describe('titleOf', () => {
  it.each([
    [
      'leaves out the site after it',
      `${og('Seals found dead | The Post', 'article')}<h1>Seals found dead</h1>`,
    ],
    [
      'is what an article declares, whatever it shows',
      `${og('Seals found dead', 'article')}<h1>Eleven animals</h1>`,
    ],
    [
      'is the heading where the site declares its own name',
      `${og('The Post - News', 'website')}<h1>Seals found dead</h1>`,
    ],
    [
      'is the heading where only the document has a title',
      '<title>Seals found dead — The Post</title><h1>Seals found dead</h1>',
    ],
    ['is the title of the document without the site', '<title>Seals found dead - The Post</title><p>x</p>'],
    ['has its spaces collapsed', '<h1>Seals\n   found <br> dead</h1>'],
  ])('%s', (_, html) => {
    expect(titleIn(html)).toBe('Seals found dead');
  });

  it('keeps a dash that is its own', () => {
    expect(titleIn('<title>Seals – and who counts them on the northern bank</title>')).toBe(
      'Seals – and who counts them on the northern bank',
    );
  });

  it('is unknown where there is none', () => {
    expect(titleIn('<p>x</p>')).toBeUndefined();
  });
});
