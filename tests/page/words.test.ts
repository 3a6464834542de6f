import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, countWords, lettersIn } from '../../src/page/words.ts';

/** Texts as they are quickly read, with what must not be mistaken for such text now and then. */
const text = fc
  .array(fc.constantFrom(..."abz AZ09-'’“”…—.,?!\n\té\u00a0ſK名ไß٣́₂ⁿªº"), { maxLength: 60 })
  .map((letters) => letters.join(''));

describe('words', () => {
  it('are counted alike, whichever letters there are in the text', () => {
    fc.assert(
      fc.property(text, (each) => {
        const counted = each.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
        const unspaced = each.match(/[名ไ]/g)?.length ?? 0;
        expect(countWords(each)).toBe(counted + Math.floor(unspaced / 2));
      }),
    );
  });

  it('are found as stretches of letters', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(lettersIn(each)).toEqual(each.match(/\p{L}+/gu) ?? []);
      }),
    );
  });

  it('are bared of case and of what stands between them', () => {
    fc.assert(
      fc.property(text, (each) => {
        const words = each.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        expect(bare(each, ' ')).toBe(words.join(' '));
        expect(bare(each)).toBe(words.join(''));
      }),
    );
  });
});
