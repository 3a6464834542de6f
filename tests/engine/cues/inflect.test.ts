import { describe, expect, it } from 'vitest';
import { inflect } from '../../../src/engine/cues/inflect.ts';

const forms = (verb: string) => inflect(verb).map(([form]) => form);

describe('the forms of a verb', () => {
  it.each([
    ['claim', ['claim', 'claims', 'claimed', 'claiming']],
    ['argue', ['argue', 'argues', 'argued', 'arguing']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['say', ['say', 'says', 'said', 'saying']],
    ['admit', ['admit', 'admits', 'admitted', 'admitting']],
    ['stress', ['stress', 'stresses', 'stressed', 'stressing']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
    ['write', ['write', 'writes', 'wrote', 'written', 'writing']],
  ])('%s', (verb, expected) => {
    expect(forms(verb)).toEqual(expected);
  });
});
