import { describe, expect, it } from 'vitest';
import {
  ANSWERING,
  FEELING,
  listedAs,
  SAYING,
  TELLING,
  THINKING,
  UNLISTED,
} from '../../../src/engine/learned/cue-lexicon.ts';

describe('what the lists of cues know of a word', () => {
  it.each([
    ['said', SAYING, UNLISTED],
    ['calculates', SAYING, UNLISTED],
    ['disputes', ANSWERING, UNLISTED],
    ['believed', THINKING, UNLISTED],
    ['claims', SAYING, TELLING],
    ['allegation', UNLISTED, TELLING],
    ['fears', THINKING, TELLING],
    ['thundered', SAYING, UNLISTED],
    ['afraid', UNLISTED, FEELING],
    ['harbour', UNLISTED, UNLISTED],
  ])('“%s”', (word, verb, noun) => {
    expect(listedAs(word)).toBe(verb + 8 * noun);
  });
});
