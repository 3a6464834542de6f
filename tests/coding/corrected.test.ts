import { expect, it } from 'vitest';
import { type CorrectedClaim, corrected } from '../../src/coding/corrected.ts';
import { rulingsOf } from '../../src/coding/rulings.ts';
import { analysis } from '../formats/analysis.ts';
import { coding, missed, quote } from './coded.ts';

const read = analysis();
const claimIn = (codings: Parameters<typeof corrected>[1], id: string) =>
  corrected(read, codings).claims.find((claim) => claim.id === id) as CorrectedClaim | undefined;

it('leaves an analysis of which nothing is said as it is', () => {
  expect(corrected(read, [])).toBe(read);
});

it('leaves out what is no claim, with those who say nothing else', () => {
  const now = corrected(read, [coding('c1', { kind: 'not-a-claim' })]);
  expect(now.claims.map(({ id }) => id)).toEqual(['c2']);
  expect(now.sources.map(({ name }) => name)).toEqual(['Pellworm Marine']);
  expect(now.markers[0]?.claims).toEqual([]);
  expect(read.claims).toHaveLength(2);
});

it('gives a claim the source, the extent, the status and the code that somebody has given it', () => {
  const claim = claimIn(
    [
      coding('c1', { kind: 'wrong-source', source: 'The contractor' }),
      coding('c1', { kind: 'wrong-extent', content: [quote('we wait')] }),
      coding('c1', { kind: 'status', status: 'denied' }),
      coding('c1', { kind: 'code', code: 'ECON' }, { at: '2026-04-09T00:00:00Z' }),
    ],
    'c1',
  );
  expect(claim).toMatchObject({
    source: { name: 'The contractor', text: 'The contractor', start: read.text.indexOf('The contractor') },
    content: [{ text: 'we wait', start: read.text.indexOf('we wait') }],
    status: 'denied',
    code: 'ECON',
    corrected: { by: 'Ada', at: '2026-04-09T00:00:00Z' },
  });
  expect(read.text.slice(claim?.source?.start, claim?.source?.end)).toBe('The contractor');
});

it('has no source where the text names none, and the one that was read where it is only said to be wrong', () => {
  expect(claimIn([coding('c1', { kind: 'wrong-source', source: null })], 'c1')?.source).toBeNull();
  expect(claimIn([coding('c1', { kind: 'wrong-source' })], 'c1')?.source?.name).toBe('Ruth Vane');
});

it('has what was missed, where it stands, with a source of its own', () => {
  const now = corrected(read, [coding(null, missed('could not verify the claim', 'CHECK'))]);
  expect(now.claims.map(({ id }) => id)).toEqual(['c1', 'c2', 'x1']);
  expect(now.claims[2]).toMatchObject({
    source: { name: 'The Post', text: 'The Post' },
    cue: { text: 'verify' },
    content: [{ text: 'could not verify the claim' }],
    quotation: 'indirect',
    code: 'CHECK',
  });
  expect(now.sources.at(-1)).toMatchObject({ name: 'The Post', claims: ['x1'] });
});

it('takes the last of several rulings of a kind, whatever their order, and says which speak of nothing any more', () => {
  const early = coding('c1', { kind: 'status', status: 'denied' }, { at: '2026-04-01T00:00:00Z' });
  const late = coding('c1', { kind: 'status', status: 'confirmed' }, { at: '2026-04-02T00:00:00Z' });
  const lost = coding('c2', { kind: 'not-a-claim' });
  const later = { ...read, claims: read.claims.filter(({ id }) => id === 'c1') };
  const rulings = rulingsOf(later, [late, early, lost]);
  expect(rulings.claims.get('c1')?.status).toBe(late);
  expect(rulings.lost).toEqual([lost]);
});
