import { expect, it } from 'vitest';
import { type Correction, correctionOf, type Verdict } from '../../src/corrections/correction.ts';
import { matchCorrections } from '../../src/corrections/match.ts';
import { reading } from './reading.ts';

const text = 'Ines Marlow said the gate broke. Tomas Verrin denied that the gate broke at night.';
const before = reading(text, [
  { id: 'c1', words: ['the gate broke'] },
  { id: 'c2', words: ['the gate broke at night'], cue: 'denied', from: 40 },
]);
const said = (
  id: string,
  correction: Verdict = { kind: 'not-a-claim' },
  at = '2026-03-04T10:00:00Z',
): Correction => {
  const claim = before.claims.find((each) => each.id === id);
  if (!claim) throw new Error(id);
  return correctionOf(before, claim, correction, { id: `of-${id}-${at}`, page: 'p', at });
};

it('finds the claim again in the same text, whatever its id is now', () => {
  const now = reading(text, [
    { id: 'c8', words: ['the gate broke'] },
    { id: 'c9', words: ['the gate broke at night'], cue: 'denied', from: 40 },
  ]);
  const correction = said('c2');
  expect([...matchCorrections(now, [correction])]).toEqual([['c9', correction]]);
});

it('finds it when text has been put before it and the claim has other limits', () => {
  const now = reading(`Corrected at noon.\n\n${text}`, [
    { id: 'c1', words: ['the gate broke'] },
    { id: 'c2', words: ['that the gate broke at night'], cue: 'denied', from: 40 },
  ]);
  expect([...matchCorrections(now, [said('c2')]).keys()]).toEqual(['c2']);
});

it('tells claims that share their words by their cues', () => {
  const now = reading(text, [
    { id: 'c1', words: ['the gate broke at night'], cue: 'said', from: 40 },
    { id: 'c2', words: ['the gate broke at night'], cue: 'denied', from: 40 },
  ]);
  expect([...matchCorrections(now, [said('c2')]).keys()]).toEqual(['c2']);
});

it('speaks of no claim where the words are gone, or where they are no claim any more', () => {
  expect(matchCorrections(reading('Nothing of it.', []), [said('c2')]).size).toBe(0);
  expect(matchCorrections(reading(text, [{ id: 'c1', words: ['the gate broke'] }]), [said('c2')]).size).toBe(
    0,
  );
});

it('takes the last of several', () => {
  const last = said('c1', { kind: 'wrong-source', source: null }, '2026-03-04T11:00:00Z');
  expect(matchCorrections(before, [said('c1'), last]).get('c1')).toBe(last);
});
