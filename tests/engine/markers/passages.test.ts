import { describe, expect, it } from 'vitest';
import { learnedEngine } from '../engines.ts';
import { otherSenses, otherThings, takenBack } from './decoys.ts';
import { activePassages, type Expected, nominalPassages, type Passage, passivePassages } from './passages.ts';
import { dependentPassages, farPassages, morePassages } from './passages-apart.ts';

/** The markers of a text; of each linked claim the expected words, where its content holds them, else the content. */
function read(text: string, expected: readonly Expected[]) {
  const { markers, claims } = learnedEngine.analyze(text);
  return markers.map(({ kind, verifier, claims: linked }, m) => {
    const [, , ...wanted] = expected[m] ?? [null, null];
    const contents = linked.map((id, i) => {
      const content =
        claims
          .find((claim) => claim.id === id)
          ?.content.map((part) => part.text)
          .join(' ') ?? '';
      const words = wanted[i];
      return words !== undefined && content.includes(words) ? words : content;
    });
    return [kind, verifier?.replace(/^[a-z]/, (letter) => letter.toUpperCase()) ?? null, ...contents];
  });
}

const check = (passages: Passage[]) =>
  it.each(passages)('%s', (text, ...markers) => {
    expect(read(text, markers)).toEqual(markers);
  });

describe('markers with an active verb', () => check(activePassages));
describe('markers in the passive', () => check(passivePassages));
describe('markers made of nouns', () => check(nominalPassages));
describe('markers that hang on a sentence', () => check(dependentPassages));
describe('markers of many kinds', () => check(morePassages));
describe('markers further from their claims', () => check(farPassages));

describe.each([
  ['taken back', takenBack],
  ['in other senses', otherSenses],
  ['of other things', otherThings],
])('words that only look like markers: %s', (_, passages) => {
  it.each(passages)('%s', (text) => {
    expect(learnedEngine.analyze(text).markers).toEqual([]);
  });
});

describe('claims beside markers', () => {
  const contents = (text: string) =>
    learnedEngine.analyze(text).claims.map(({ content }) => content.map((part) => part.text));

  it('do not take in what a marker says of them', () => {
    expect(
      contents('The warlord said he controlled the valley, a claim that could not be verified.'),
    ).toEqual([['he controlled the valley']]);
    expect(contents('Prosecutors say Halvor Dahl hid the money, which he denies.')).toEqual([
      ['Halvor Dahl hid the money'],
    ]);
    expect(contents('The chief said the fire was set, without providing evidence.')).toEqual([
      ['the fire was set'],
    ]);
  });

  it.each([
    'Rebels said the pier was mined. The Courier could not verify that claim.',
    'Rebels said the pier was mined. The army has denied the reports.',
    'Rebels said the pier was mined. The army confirmed it.',
    'Rebels said the pier was mined. The harbour master disputed their account.',
  ])('are not made of a marker that says nothing else: %s', (text) => {
    expect(contents(text)).toEqual([['the pier was mined']]);
  });

  it.each([
    ['Dahl did not deny that he had met her.', 'reported', 'neutral'],
    ['Dahl denied that he had met her.', 'denied', 'denial'],
  ])('have the status that their cue gives, negated or not: %s', (text, status, stance) => {
    expect(learnedEngine.analyze(text).claims).toMatchObject([{ status, cue: { stance } }]);
  });

  it('are made of a denial that says what is denied', () => {
    expect(contents('Tarn denied that the raid was planned.')).toEqual([['the raid was planned']]);
  });
});
