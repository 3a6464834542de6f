import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf, patched } from '../../src/messages/differences.ts';
import { edited, editOf } from '../../src/messages/text-edit.ts';
import { ruleEngine } from '../engine/engines.ts';

const paragraphs = [
  '“The harbour is closed,” said Mayor Ilka Tarn. Tarn said that nobody had been warned.',
  'The pilots’ union denied that its members had left the boats.',
  'According to the weather office, the fog will lift on Sunday.',
  'Deputy Oren Falk said that a second inquiry would begin in May. That could not be verified.',
  'She said that nobody had been warned. 😀 He denied it.',
];
const text = fc.array(fc.constantFrom(...paragraphs), { maxLength: 6 }).map((all) => all.join('\n\n'));

describe('what is sent of an analysis that is known but for its changes', () => {
  it('makes the whole of it again', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, now] = [ruleEngine.analyze(one), ruleEngine.analyze(other)];
        const sent = structuredClone(differencesOf(before, now));
        expect(patched(before, edited(one, editOf(one, other)), sent)).toEqual(now);
      }),
      { numRuns: 60 },
    );
  });

  it('is little where little has changed', () => {
    const before = ruleEngine.analyze(paragraphs.slice(0, 4).join('\n\n'));
    const now = ruleEngine.analyze(
      ['The mill is for sale, said its owner.', ...paragraphs.slice(0, 4)].join('\n\n'),
    );
    const { claims } = differencesOf(before, now);
    expect(claims.filter((claim) => !('same' in claim))).toHaveLength(1);
    expect(claims.length).toBeGreaterThan(4);
  });
});

describe('a text edit', () => {
  it('makes any text of any other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, now) => {
        expect(edited(before, editOf(before, now))).toBe(now);
      }),
    );
  });

  it('is no longer than what has changed', () => {
    expect(editOf('one two three', 'one 2 three')).toEqual({ start: 4, end: 7, text: '2' });
    expect(editOf('aaa', 'aaaa')).toEqual({ start: 3, end: 3, text: 'a' });
    expect(editOf('same', 'same')).toEqual({ start: 4, end: 4, text: '' });
  });
});
