import { describe, expect, it } from 'vitest';
import { readClaims, type Told } from '../read-claims.ts';

const only = (source: string | null, cue: string, ...content: string[]): Told[] => [{ source, cue, content }];

describe('the source before its verb', () => {
  it.each([
    ['The mayor said the bridge was closed.', only('The mayor', 'said', 'the bridge was closed')],
    ['The mayor said that the bridge was closed.', only('The mayor', 'said', 'the bridge was closed')],
    [
      'Oda Lind has repeatedly said the bridge was closed.',
      only('Oda Lind', 'has repeatedly said', 'the bridge was closed'),
    ],
    ['On Monday, Oda Lind said the bridge was closed.', only('Oda Lind', 'said', 'the bridge was closed')],
    [
      'Oda Lind said on Monday that the bridge was closed.',
      only('Oda Lind', 'said', 'the bridge was closed'),
    ],
    [
      'Oda Lind said in a statement that the bridge was closed.',
      only('Oda Lind', 'said', 'the bridge was closed'),
    ],
    [
      'In a statement, Oda Lind said the bridge was closed.',
      only('Oda Lind', 'said', 'the bridge was closed'),
    ],
    [
      'Oda Lind told reporters that the bridge was closed.',
      only('Oda Lind', 'told', 'the bridge was closed'),
    ],
    [
      'Engineers estimate 40 percent of the bridge is gone.',
      only('Engineers', 'estimate', '40 percent of the bridge is gone'),
    ],
    ['It also claimed the bridge was closed.', only('It', 'claimed', 'the bridge was closed')],
    [
      'Lind accused the council of hiding the damage.',
      only('Lind', 'accused', 'the council of hiding the damage'),
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });

  it('takes in its appositive and its relative clause', () => {
    expect(readClaims('Oda Lind, the director of the port, said the bridge was closed.')).toEqual(
      only('Oda Lind, the director of the port', 'said', 'the bridge was closed'),
    );
    expect(readClaims('Harbour Watch, a local group that counts ships, says the port is empty.')).toEqual(
      only('Harbour Watch, a local group that counts ships', 'says', 'the port is empty'),
    );
  });

  it('takes in a description after its noun', () => {
    expect(
      readClaims('Two divers working for the port authority alleged that the bridge was cracked.'),
    ).toEqual(only('Two divers working for the port authority', 'alleged', 'the bridge was cracked'));
  });
});

describe('the source after its verb', () => {
  it.each([
    ['“The bridge is closed,” said Oda Lind.', only('Oda Lind', 'said', '“The bridge is closed,”')],
    [
      '“The bridge is closed,” said the director of the port, Oda Lind.',
      only('the director of the port, Oda Lind', 'said', '“The bridge is closed,”'),
    ],
    [
      'The bridge will stay closed until May, say officials based in Osterby.',
      only('officials based in Osterby', 'say', 'The bridge will stay closed until May'),
    ],
    [
      'The bridge is closed, according to the port authority.',
      only('the port authority', 'according to', 'The bridge is closed'),
    ],
    [
      'According to the port authority, the bridge is closed.',
      only('the port authority', 'According to', 'the bridge is closed'),
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });

  it('leaves a relative clause with a cue of its own to that cue', () => {
    const [first] = readClaims('The bridge will close, says Oda Lind, who fears that ships will stay away.');
    expect(first).toEqual({ source: 'Oda Lind', cue: 'says', content: ['The bridge will close'] });
  });
});

describe('content around its attribution', () => {
  it('is one claim with several fragments', () => {
    expect(readClaims('“The bridge,” Lind said, “is closed for good.”')).toEqual(
      only('Lind', 'said', '“The bridge,”', '“is closed for good.”'),
    );
    expect(readClaims('“The bridge is closed,” Lind said. “It may open in May. Nobody knows.”')).toEqual(
      only('Lind', 'said', '“The bridge is closed,”', '“It may open in May. Nobody knows.”'),
    );
    expect(readClaims('For some days, Lind said, the bridge was closed to ships.')).toEqual(
      only('Lind', 'said', 'For some days', 'the bridge was closed to ships'),
    );
  });

  it('runs on over paragraphs, and over a caption between them', () => {
    const text =
      '“The bridge is closed,” said Lind.\n\nThe bridge of Osterby in May\n\n“Ships will have to wait for weeks.”\n\nShe left.';
    expect(readClaims(text)).toEqual(
      only('Lind', 'said', '“The bridge is closed,”', '“Ships will have to wait for weeks.”'),
    );
  });

  it('runs on before its attribution too', () => {
    const text = '“The bridge is closed for good.\n\n“Ships will have to wait for weeks,” Lind said.';
    expect(readClaims(text)).toEqual(
      only('Lind', 'said', '“The bridge is closed for good.', '“Ships will have to wait for weeks,”'),
    );
  });

  it('takes in the words before a quotation that ends its sentence', () => {
    expect(readClaims('After May, “ships will have to wait for weeks,” Lind said.')).toEqual(
      only('Lind', 'said', 'After May, “ships will have to wait for weeks,”'),
    );
  });

  it('ends where another attribution takes over', () => {
    expect(readClaims('Lind said the bridge was closed, adding that ships would have to wait.')).toEqual([
      { source: 'Lind', cue: 'said', content: ['the bridge was closed'] },
      { source: 'Lind', cue: 'adding', content: ['ships would have to wait'] },
    ]);
    expect(readClaims('While officials say the bridge is safe, few ships pass under it.')).toEqual(
      only('officials', 'say', 'the bridge is safe'),
    );
  });

  it('is not read for claims of its own', () => {
    expect(readClaims('Lind said that Marsh believes the bridge is safe.')).toEqual(
      only('Lind', 'said', 'Marsh believes the bridge is safe'),
    );
  });

  it('follows a colon', () => {
    expect(readClaims('On Sunday, Lind tweeted: “The bridge is closed. Stay away.”')).toEqual(
      only('Lind', 'tweeted', '“The bridge is closed. Stay away.”'),
    );
    expect(readClaims('Lind put out a note and said:\n\n“The bridge is closed for good.”')).toEqual(
      only('Lind', 'said', '“The bridge is closed for good.”'),
    );
  });
});

describe('passive attributions', () => {
  it('name their source with "by"', () => {
    expect(readClaims('The captain was told by Oda Lind that the bridge was closed.')).toEqual(
      only('Oda Lind', 'was told', 'the bridge was closed'),
    );
  });

  it('have no source without', () => {
    expect(readClaims('It was alleged that the bridge was cracked.')).toEqual(
      only(null, 'was alleged', 'the bridge was cracked'),
    );
  });
});

describe('words that attribute nothing here', () => {
  it.each([
    'The claims were long.',
    'His reports filled a shelf.',
    'A report by the port runs to forty pages.',
    'Possible End of the Osterby Bridge',
    'By Oda Lind',
    'Join our mailing list',
  ])('%s', (text) => {
    expect(readClaims(text)).toEqual([]);
  });
});

describe('an attribution with more around it', () => {
  it.each([
    [
      'Divers saw the bridge crack, prosecutors alleged on Friday as the trial of its builder opened.',
      only('prosecutors', 'alleged', 'Divers saw the bridge crack'),
    ],
    [
      '“Nobody,” Lind said when she got up to answer him, “doubts the divers. I doubt the tide.”',
      only('Lind', 'said', '“Nobody,”', '“doubts the divers. I doubt the tide.”'),
    ],
    [
      'A diver who asked not to be named said he had seen the crack.',
      only('A diver who asked not to be named', 'said', 'he had seen the crack'),
    ],
    [
      'Guards later asked her to leave the pier, Lind said; she stayed.',
      only('Lind', 'said', 'Guards later asked her to leave the pier'),
    ],
    [
      'It was alleged that the log had been changed; the clerk’s ink had run dry.',
      only(null, 'was alleged', 'the log had been changed'),
    ],
    [
      'The mayor claimed, without evidence, that the bridge was closed.',
      only('The mayor', 'claimed', 'the bridge was closed'),
    ],
    [
      'A report filed with the court says the bridge was cracked.',
      only('A report filed with the court', 'says', 'the bridge was cracked'),
    ],
    [
      'Divers have since confirmed that the bridge was cracked.',
      only('Divers', 'have since confirmed', 'the bridge was cracked'),
    ],
    ['OSTERBY, May 3 — The bridge was closed, Lind said.', only('Lind', 'said', 'The bridge was closed')],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });

  it('is told apart from the verb that goes on from it', () => {
    expect(readClaims('Lind called the bridge a ruin and urged the council to close it.')).toEqual([
      { source: 'Lind', cue: 'called', content: ['the bridge a ruin'] },
      { source: 'Lind', cue: 'urged', content: ['the council to close it'] },
    ]);
  });
});
