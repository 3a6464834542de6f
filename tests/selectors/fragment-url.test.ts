import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withTextDirectives } from '../../src/selectors/fragment-url.ts';

const url = 'https://courier.example/wall?page=2';

describe('an address with text directives', () => {
  it('has each part in its place', () => {
    const directive = { prefix: 'she said', start: 'the wall', end: 'gave way', suffix: 'at dawn' };
    expect(withTextDirectives(url, [directive])).toBe(
      `${url}#:~:text=she%20said-,the%20wall,gave%20way,-at%20dawn`,
    );
  });

  it('encodes what means something in a directive', () => {
    expect(withTextDirectives(url, [{ start: 'well-known, b & c' }])).toBe(
      `${url}#:~:text=well%2Dknown%2C%20b%20%26%20c`,
    );
  });

  it('keeps the fragment that the page has', () => {
    expect(withTextDirectives(`${url}#comments`, [{ start: 'x' }])).toBe(`${url}#comments:~:text=x`);
    expect(withTextDirectives(`${url}#!/news/4`, [{ start: 'x' }])).toBe(`${url}#!/news/4:~:text=x`);
  });

  it('takes the place of directives that are there', () => {
    expect(withTextDirectives(`${url}#:~:text=old`, [{ start: 'new' }])).toBe(`${url}#:~:text=new`);
    expect(withTextDirectives(`${url}#part:~:text=old`, [{ start: 'new' }])).toBe(`${url}#part:~:text=new`);
  });

  it('has one for each stretch, and is the address itself for none', () => {
    expect(withTextDirectives(url, [{ start: 'a' }, { start: 'b' }])).toBe(`${url}#:~:text=a&text=b`);
    expect(withTextDirectives(`${url}#`, [])).toBe(url);
  });

  it('writes half a letter as one that could not be read', () => {
    expect(withTextDirectives(url, [{ start: 'wall \ud83d' }])).toBe(`${url}#:~:text=wall%20%EF%BF%BD`);
  });

  it('gives the words back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (start) => {
        const [, directive = ''] = withTextDirectives(url, [{ start }]).split(':~:text=');
        expect(directive).not.toMatch(/[-,&#\s]/);
        expect(decodeURIComponent(directive)).toBe(start.replace(/\s+/g, ' ').toWellFormed());
        expect(new URL(withTextDirectives(url, [{ start }])).search).toBe('?page=2');
      }),
    );
  });
});
