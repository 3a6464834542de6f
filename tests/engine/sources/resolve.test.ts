import { describe, expect, it } from 'vitest';
import { learnedEngine } from '../engines.ts';

const names = (text: string) => learnedEngine.analyze(text).claims.map(({ source }) => source?.name ?? null);

describe('short names', () => {
  it('are resolved to the fullest name in the article, with its rank', () => {
    expect(names('Gen. Tor Marsh said the bridge was closed. Marsh said it was cracked.')).toEqual([
      'Gen. Tor Marsh',
      'Gen. Tor Marsh',
    ]);
    expect(names('Marsh said the bridge was closed. Later Tor Marsh said it was cracked.')).toEqual([
      'Tor Marsh',
      'Tor Marsh',
    ]);
  });

  it('are resolved for organizations by their beginning and their initials', () => {
    const text =
      'The Osterby Observatory for Sea Birds said 40 gulls died. The Osterby Observatory said it was the oil. OOSB said more would die.';
    expect(new Set(names(text))).toEqual(new Set(['Osterby Observatory for Sea Birds']));
  });

  it('leave out offices and appositives', () => {
    expect(names('Prime Minister Oda Lind, a former diver, said the bridge was closed.')).toEqual([
      'Oda Lind',
    ]);
    expect(names('“The bridge is closed,” said the harbour’s director, Tor Marsh.')).toEqual(['Tor Marsh']);
  });

  it('are left as they stand where two could be meant', () => {
    expect(names('Oda Lind met Pell Lind. Lind said the bridge was closed.')).toEqual(['Lind']);
  });
});

describe('descriptions', () => {
  it.each([
    [
      'The northern weather agency Kestra warned of ice. The weather agency said the bridge was closed.',
      'Kestra',
    ],
    ['Oda Lind, the harbour master, resigned. The harbour master said the bridge was closed.', 'Oda Lind'],
    ['President Oda Lind met the crew. The president said the bridge was closed.', 'Oda Lind'],
    ['Sen. Tor Marsh met the crew. The senator said the bridge was closed.', 'Sen. Tor Marsh'],
  ])('lead to the one whom they introduced: %s', (text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });

  it.each([
    [
      'President Oda Lind met President Pell Aker. The president said the bridge was closed.',
      'The president',
    ],
    ['Former Mayor Pell Aker met Deputy Mayor Oda Lind. The mayor said the bridge was closed.', 'The mayor'],
    ['The Port Tavi police said the bridge was closed.', 'Port Tavi police'],
  ])('are left as they stand where several or others are meant: %s', (text, name) => {
    expect(
      names(text)
        .at(-1)
        ?.replace(/^the/, 'The')
        .replace(/^The (?=Port)/, ''),
    ).toBe(name);
  });
});

describe('names', () => {
  it('keep the article that belongs to them', () => {
    expect(names('An email seen by The Courier was forged. The Courier said the bridge was closed.')).toEqual(
      ['The Courier'],
    );
    expect(names('The Harbour Society met on Monday. The society said the bridge was closed.')).toEqual([
      'Harbour Society',
    ]);
  });

  it('are those of whole bodies, whoever owns them', () => {
    const text = 'The Lake Wardens’ Mission counted ships. In May the mission said the bridge was closed.';
    expect(names(text)).toEqual(['Lake Wardens’ Mission']);
  });

  it('stand for their last word after "the"', () => {
    const text = 'The Osterby Herald was shut. An editor called. The Herald said the bridge was closed.';
    expect(names(text)).toEqual(['Osterby Herald']);
  });

  it.each([
    ['A person close to the inquiry said the bridge was closed.', 'A person close to the inquiry'],
    ['A person close to him said the bridge was closed.', 'A person close to him'],
    ['Reporters from Lake Radio said the bridge was closed.', 'Reporters from Lake Radio'],
    ['The defence said the bridge was closed.', 'The defence'],
    ['The defence lawyers said the bridge was closed.', 'defence lawyers'],
    ['A diver who asked not to be named said the bridge was closed.', 'A diver'],
  ])('of those described are the whole description: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it('are a person’s own, not what describes the person', () => {
    expect(
      names('“It will fall,” said Oda Lind, a former head of the Bridge Office who fears the tide.')[0],
    ).toBe('Oda Lind');
  });

  it.each([
    ['A person close to the inquiry said the bridge was closed.', true],
    ['A diver who asked not to be named said the bridge was closed.', true],
    ['Oda Lind said the bridge was closed.', false],
    ['A report said the bridge was closed.', false],
  ])('are missing where a reader could not tell who it is: %s', (text, anonymous) => {
    expect(learnedEngine.analyze(text).sources).toMatchObject([{ anonymous }]);
  });
});

describe('pronouns', () => {
  it('mean who spoke last', () => {
    expect(names('Oda Lind said the bridge was closed. She said it was cracked.')).toEqual([
      'Oda Lind',
      'Oda Lind',
    ]);
    expect(names('The Port Authority said the bridge was closed. It also claimed ships could pass.')).toEqual(
      ['Port Authority', 'Port Authority'],
    );
    expect(names('Several divers said the bridge was cracked. They said it had moved.')).toEqual([
      'Several divers',
      'Several divers',
    ]);
  });

  it('are told apart by gender', () => {
    const text =
      'Robert Marsh met Susan Pell on the pier. She said the bridge was closed. He said it was safe.';
    expect(names(text)).toEqual(['Susan Pell', 'Robert Marsh']);
  });

  it('keep their own words where nobody can be meant', () => {
    expect(names('The rain came. He said the bridge was closed.')).toEqual(['He']);
  });
});

describe('"the group", "the ministry"', () => {
  it('mean the organization named before', () => {
    expect(names('Harbour Watch Group said 40 gulls died. The group said more would die.')).toEqual([
      'Harbour Watch Group',
      'Harbour Watch Group',
    ]);
    expect(names('The Ministry of Ports was shut. The ministry said it would open in May.')).toEqual([
      'Ministry of Ports',
    ]);
  });
});

describe('sources', () => {
  it('are listed once, with all their claims', () => {
    const { sources, claims } = learnedEngine.analyze(
      'Oda Lind said the bridge was closed. Officials said it was safe. Lind said it was not.',
    );
    expect(sources.map(({ name, claims: ids }) => [name, ids.length])).toEqual([
      ['Oda Lind', 2],
      ['Officials', 1],
    ]);
    expect(claims[0]?.source?.sourceId).toBe(claims[2]?.source?.sourceId);
  });

  it.each([
    ['Officials said the bridge was safe.', 'group', true],
    ['A diver said the bridge was safe.', 'unknown', true],
    ['A source close to the port said the bridge was safe.', 'person', true],
    ['Oda Lind said the bridge was safe.', 'person', false],
    ['The Ministry of Ports said the bridge was safe.', 'organization', false],
    ['The report said the bridge was safe.', 'document', false],
  ] as const)('are of a kind: %s', (text, kind, anonymous) => {
    expect(learnedEngine.analyze(text).sources).toMatchObject([{ kind, anonymous }]);
  });

  it('are the byline where the author speaks', () => {
    const { claims } = learnedEngine.analyze('I believe the bridge is safe.', { byline: 'Oda Lind' });
    expect(claims[0]?.source).toMatchObject({ text: 'I', name: 'Oda Lind' });
  });
});
