import { describe, expect, it } from 'vitest';
import { readClaims } from '../read-claims.ts';

describe('a transcript', () => {
  it('gives each turn to the name before its colon, without a cue', () => {
    const text =
      'LIND: The bridge is closed.\n\nMARSH: Lind said it was open!\n\nLIND: It was.\n\nMARSH: So it was.';
    expect(readClaims(text)).toEqual([
      { source: 'LIND', cue: null, content: ['The bridge is closed.'] },
      { source: 'MARSH', cue: null, content: ['Lind said it was open!'] },
      { source: 'LIND', cue: null, content: ['It was.'] },
      { source: 'MARSH', cue: null, content: ['So it was.'] },
    ]);
  });

  it('is not made of notes and captions', () => {
    expect(readClaims('Note: The bridge is closed.\n\nPhoto: The bridge in May.')).toEqual([]);
  });
});
