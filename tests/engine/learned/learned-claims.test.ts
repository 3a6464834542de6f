import { describe, expect, it } from 'vitest';
import { learnedEngine } from '../engines.ts';

const read = (text: string) =>
  learnedEngine.analyze(text).claims.map(({ source, cue, content, quotation, status }) => ({
    who: source?.name ?? null,
    cue: cue?.text ?? null,
    what: content.map((part) => part.text),
    quotation,
    status,
  }));

describe('claims read by learned weights', () => {
  it('have whole quotations, with their marks', () => {
    const text = '“The harbour froze overnight,” Oda Lind told the council. “Nobody could leave.”';
    expect(read(text)).toMatchObject([
      {
        who: 'Oda Lind',
        cue: 'told',
        what: ['“The harbour froze overnight,”', '“Nobody could leave.”'],
        quotation: 'direct',
      },
    ]);
  });

  it('leave out the complementizer and the full stop', () => {
    expect(read('The ministry said on Monday that the bridge would reopen in May.')).toMatchObject([
      { who: 'The ministry', cue: 'said', what: ['the bridge would reopen in May'], quotation: 'indirect' },
    ]);
  });

  it('come with the words of doubt about them', () => {
    const text =
      'The rebels claimed that forty soldiers had surrendered. The claim could not be independently verified.';
    expect(read(text)).toMatchObject([{ what: ['forty soldiers had surrendered'], status: 'unverified' }]);
  });

  it('are found where no word list has the verb', () => {
    const text = '“The ledger is a forgery,” thundered Oda Lind, who chairs the harbour council.';
    expect(read(text)).toMatchObject([{ cue: 'thundered', what: ['“The ledger is a forgery,”'] }]);
  });
});
