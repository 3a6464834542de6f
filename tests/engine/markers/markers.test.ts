import { describe, expect, it } from 'vitest';
import { ruleEngine } from '../engines.ts';

const read = (text: string) => {
  const { markers, claims } = ruleEngine.analyze(text);
  return {
    markers: markers.map(({ kind, text: words, verifier, claims: linked }) => ({
      kind,
      words,
      verifier,
      linked,
    })),
    statuses: claims.map(({ status }) => status),
  };
};

describe('markers', () => {
  it('of doubt speak of the claim before them', () => {
    expect(
      read('Divers said the bridge was cracked. The Herald is unable to verify the claim. Rain fell.'),
    ).toEqual({
      markers: [
        {
          kind: 'unverified',
          words: 'The Herald is unable to verify the claim',
          verifier: 'The Herald',
          linked: ['c1'],
        },
      ],
      statuses: ['unverified'],
    });
  });

  it('in the passive name no verifier', () => {
    const { markers, statuses } = read(
      'Divers said the bridge was cracked. The claim could not be independently verified.',
    );
    expect(markers).toMatchObject([{ kind: 'unverified', verifier: null, linked: ['c1'] }]);
    expect(statuses).toEqual(['unverified']);
  });

  it('of dispute point back across a sentence', () => {
    const text =
      'The port claimed 98 percent of ships could pass. There is some dispute about that – divers count fewer.';
    expect(read(text)).toMatchObject({
      markers: [{ kind: 'disputed', linked: ['c1'] }],
      statuses: ['disputed'],
    });
  });

  it('that point to nothing said before stay unlinked', () => {
    expect(read('The age of the bridge could not be verified.')).toMatchObject({
      markers: [{ kind: 'unverified', linked: [] }],
    });
  });

  it('within quotations are what the speaker says', () => {
    expect(read('“We are unable to verify the claim,” Lind said.').markers).toEqual([]);
  });
});

describe('status', () => {
  it('follows the cue where no marker speaks of the claim', () => {
    expect(read('Divers confirmed that the bridge was cracked.').statuses).toEqual(['confirmed']);
    expect(read('Lind denied that the bridge was cracked.').statuses).toEqual(['denied']);
    expect(read('Lind said that the bridge was cracked.').statuses).toEqual(['reported']);
  });
});

describe('words that look like markers', () => {
  it.each(['Lind did not dispute that the bridge was cracked.', 'The bridge has not been closed.'])(
    '%s',
    (text) => {
      expect(read(text).markers).toEqual([]);
    },
  );
});
