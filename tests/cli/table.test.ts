import { describe, expect, it } from 'vitest';
import { pad, shorten, widthOf } from '../../src/cli/columns.ts';
import { table } from '../../src/cli/table.ts';
import { analysis, analysisSaying } from '../formats/analysis.ts';

describe('table', () => {
  it('shows who says what, in the order of the text', () => {
    expect(table(analysis(), 80)).toBe(
      [
        'Harbour board *halts* dredging: 2 claims, 2 sources, 1 unnamed',
        '',
        'Who                Cue        Content                                 Status',
        '─────────────────  ─────────  ──────────────────────────────────────  ──────────',
        'Ruth Vane          said       “we wait”                               unverified',
        'Pellworm Marine    denied     it                                      reported',
        '',
      ].join('\n'),
    );
  });

  it.each([60, 80, 133])('keeps within %d columns', (width) => {
    const content = '港で死んだアザラシ 😀 and many more words than there is room for in a terminal. '.repeat(
      3,
    );
    for (const line of table(analysisSaying(content), width).split('\n').slice(2)) {
      expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  });

  it('lets no words of an article steer the terminal', () => {
    expect(table(analysisSaying('red \u001b[31m alert \u009b2J'), 80)).not.toMatch(/[^\n\P{Cc}]/u);
  });
});

describe('columns', () => {
  it('counts wide letters as two, and a family as one sign', () => {
    expect(widthOf('abc')).toBe(3);
    expect(widthOf('港')).toBe(2);
    expect(widthOf('👨‍👩‍👧')).toBe(2);
  });

  it('cuts between letters and says so', () => {
    expect(shorten('a longer text', 9)).toBe('a longer…');
    expect(shorten('short', 9)).toBe('short');
    expect(pad('港', 4)).toBe('港  ');
  });
});
