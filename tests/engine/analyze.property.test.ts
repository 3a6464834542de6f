import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '../../src/engine/reading.ts';
import type { Analysis, Span } from '../../src/engine/types.ts';
import { learnedEngine, ruleEngine } from './engines.ts';

/** Pieces that news is made of, and some that break naive readers; joined at random. */
const pieces = [
  'Oda Lind',
  'Gen. Tor Marsh',
  'the ministry',
  'officials',
  'He',
  'they',
  'said',
  'told reporters',
  'claimed that',
  'denied',
  'according to',
  'saying',
  'who',
  'which',
  'the harbour was shut',
  'it could not be verified',
  'on Monday',
  'the claim',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  "''",
  '``',
  '«',
  '»',
  '„',
  ',',
  '.',
  '?',
  '!',
  ':',
  ';',
  '—',
  '–',
  '--',
  '(',
  ')',
  '…',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\u00a0',
  '\u2028',
  '🦊',
  '👩‍🚒',
  'e\u0301',
  '\u0301',
  '\ud83d',
  '\u0000',
  '東京',
  'مدينة',
  '3.5%',
  '$4',
  '@lind',
  'U.S.',
  'and',
  'but',
  'While',
  'In a statement,',
];
const jumble = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ')), { maxLength: 60 })
  .map((parts) => parts.map(([piece, space]) => piece + space).join(''));
const anyText = fc.oneof(
  jumble,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);

const spansOf = ({ claims, markers }: Analysis): Span[] => [
  ...markers,
  ...claims.flatMap(({ source, cue, content }) => [source, cue, ...content].filter((span) => span !== null)),
];

describe.each([
  ['rules', ruleEngine],
  ['learned weights', learnedEngine],
])('any text, read by %s,', (_, engine) => {
  it('gets an analysis whose spans are cut from it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = engine.analyze(text);
        expect(analysis.text).toBe(text);
        for (const { start, end, text: words } of spansOf(analysis)) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('gets claims with content in text order, apart from each other and from the cue', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        for (const { content, cue } of engine.analyze(text).claims) {
          expect(content.length).toBeGreaterThan(0);
          content.forEach((part, i) => {
            const before = content[i - 1];
            if (before) expect(part.start).toBeGreaterThanOrEqual(before.end);
            if (cue) expect(part.end <= cue.start || part.start >= cue.end).toBe(true);
          });
        }
      }),
      { numRuns: 250 },
    );
  });

  it('gets sources and markers whose claims are there', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const { claims, sources, markers } = engine.analyze(text);
        const ids = new Set(claims.map(({ id }) => id));
        expect(ids.size).toBe(claims.length);
        for (const { claims: linked } of [...sources, ...markers])
          for (const id of linked) expect(ids).toContain(id);
        for (const { id, source } of claims) {
          if (!source) continue;
          const listed = sources.find(({ id: sourceId }) => sourceId === source.sourceId);
          expect(listed?.claims).toContain(id);
          expect(listed?.name).toBe(source.name);
          expect(source.name).not.toBe('');
        }
      }),
      { numRuns: 250 },
    );
  });

  it('gets the same analysis each time', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        expect(engine.analyze(text)).toEqual(engine.analyze(text));
      }),
      { numRuns: 50 },
    );
  });
});

/** How many tokens an analysis reads, counting again those that it reads again. */
function tokensRead(text: string): number {
  const { token } = Reading.prototype;
  let count = 0;
  Reading.prototype.token = function (i) {
    count++;
    return token.call(this, i);
  };
  try {
    ruleEngine.analyze(text);
  } finally {
    Reading.prototype.token = token;
  }
  return count;
}

describe('long texts', () => {
  const sentence =
    'Oda Lind said the harbour of “Osterby” was shut, and officials told reporters that it was a "quiet" day. ';
  const shapes: [name: string, text: (words: number) => string][] = [
    ['paragraphs', (words) => `${sentence}\n\n`.repeat(words / 20)],
    ['one paragraph', (words) => sentence.repeat(words / 20)],
    ['one sentence', (words) => 'officials said that '.repeat(words / 3)],
    ['one word', (words) => 'a'.repeat(words * 6)],
    ['markers', (words) => 'Officials denied the claim and '.repeat(words / 5)],
    ['marked claims', (words) => 'Lind said it fell. Officials denied the claims. '.repeat(words / 8)],
    ['marks', (words) => '“ " \' ” '.repeat(words / 4)],
    ['names', (words) => Array.from({ length: words / 2 }, (_, i) => `Lind${i} Marsh.`).join(' ')],
  ];

  it.each(shapes)(
    'of %s take work in proportion to their length',
    (_name, text) => {
      const short = tokensRead(text(2_000));
      // Four times the text: sixteen times the work would be quadratic.
      expect(tokensRead(text(8_000)) / short).toBeLessThan(6);
    },
    60_000,
  );

  it('tell how far they are, often', () => {
    let [steps, last] = [0, 0];
    for (const done of ruleEngine.analysisSteps(sentence.repeat(500))) {
      expect(done).toBeGreaterThanOrEqual(last);
      expect(done).toBeLessThanOrEqual(1);
      last = done;
      steps++;
    }
    expect(steps).toBeGreaterThan(2);
    let paragraphs = 0;
    for (const _ of ruleEngine.analysisSteps(`${sentence}\n\n`.repeat(500))) paragraphs++;
    expect(paragraphs).toBeGreaterThan(15);
  });
});
