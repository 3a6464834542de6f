import type { Analysis, Claim } from '../../src/engine/types.ts';

const text = 'Ruth Vane said “we wait”. The contractor denied it. The Post could not verify the claim.';

function span(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

const claims: Claim[] = [
  {
    id: 'c2',
    source: {
      ...span('The contractor'),
      name: 'Pellworm Marine',
      sourceId: 's2',
      kind: 'organization',
      anonymous: true,
    },
    cue: { ...span('denied'), stance: 'denial' },
    content: [{ start: 48, end: 50, text: 'it' }],
    type: 'statement',
    quotation: 'indirect',
    status: 'reported',
    confidence: 0.5,
    because: '“denied” attributes it to “The contractor”.',
  },
  {
    id: 'c1',
    source: { ...span('Ruth Vane'), name: 'Ruth Vane', sourceId: 's1', kind: 'person', anonymous: false },
    cue: { ...span('said'), stance: 'neutral' },
    content: [span('“we wait”')],
    type: 'statement',
    quotation: 'direct',
    status: 'unverified',
    confidence: 0.93,
    because: '“said” attributes it to “Ruth Vane”.',
  },
];

/** An analysis of an invented text, whose claims are not in the order of the text. */
export function analysis(changes: Partial<Analysis> = {}): Analysis {
  return {
    schema: 'sourcelight/1',
    generator: { name: 'sourcelight', version: '1.2.3' },
    id: 'dredging',
    url: 'https://marrampost.example/dredging?a=1&b=2',
    title: 'Harbour board *halts* dredging',
    byline: 'Ottilie Brandreth',
    published: '2024-03-08',
    language: 'en',
    analyzedAt: '2026-01-02T03:04:05Z',
    text,
    claims,
    sources: [
      { id: 's1', name: 'Ruth Vane', kind: 'person', anonymous: false, claims: ['c1'] },
      { id: 's2', name: 'Pellworm Marine', kind: 'organization', anonymous: true, claims: ['c2'] },
    ],
    markers: [
      {
        ...span('The Post could not verify the claim'),
        id: 'm1',
        kind: 'unverified',
        verifier: 'The Post',
        claims: ['c1'],
      },
    ],
    ...changes,
  };
}

/** The same, with the given words as what the one claim says. */
export function analysisSaying(content: string, changes: Partial<Analysis> = {}): Analysis {
  const claim = claims[1] as Claim;
  return analysis({
    claims: [{ ...claim, content: [{ start: 0, end: content.length, text: content }] }],
    ...changes,
  });
}
