import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/engine/text/read-text.ts';

const quoted = (text: string) => readText(text).quotations.map(({ start, end }) => text.slice(start, end));

describe('quotation marks', () => {
  it.each([
    ['straight', 'She called it "a quiet harbour" and left.', '"a quiet harbour"'],
    ['curly', 'She called it “a quiet harbour” and left.', '“a quiet harbour”'],
    ['doubled apostrophes', "She called it ''a quiet harbour'' and left.", "''a quiet harbour''"],
    ['backticks', "She called it ``a quiet harbour'' and left.", "``a quiet harbour''"],
    ['guillemets', 'She called it « a quiet harbour » and left.', '« a quiet harbour »'],
    ['inward guillemets', 'She called it »a quiet harbour« and left.', '»a quiet harbour«'],
    ['low marks', 'She called it „a quiet harbour“ and left.', '„a quiet harbour“'],
    ['single curly', 'She called it ‘a quiet harbour’ and left.', '‘a quiet harbour’'],
    ['single straight', "She called it 'a quiet harbour' and left.", "'a quiet harbour'"],
  ])('finds %s ones', (_name, text, expected) => {
    expect(quoted(text)).toEqual([expected]);
  });

  it('takes only the outermost of nested quotations', () => {
    expect(quoted('“He shouted ‘run’ and ran,” Oda Lind said.')).toEqual(['“He shouted ‘run’ and ran,”']);
    expect(quoted('\'He shouted "run" and ran,\' Oda Lind said.')).toEqual(['\'He shouted "run" and ran,\'']);
  });
});

describe('apostrophes', () => {
  it.each([
    "The dogs' owner didn't come in the '90s.",
    'The dogs’ owner didn’t come in the ’90s.',
    "Rock 'n' roll isn't the Lind brothers' taste.",
    'Get ‘em while they’re hot.',
  ])('are no quotation marks: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('do not close a single quotation', () => {
    expect(quoted("Lind said: 'The dogs' owner didn't come.' Then she left.")).toEqual([
      "'The dogs' owner didn't come.'",
    ]);
  });

  it('leave inches and feet alone', () => {
    expect(quoted('A 6" pipe and a 5\'10" man.')).toEqual([]);
  });
});

describe('quotations without a closing mark', () => {
  it('run on where the next paragraph reopens them, as one chain', () => {
    const text = 'Lind said: “The harbour is shut.\n\n“It opens in May.\n\n“Ships may wait.” She left.';
    const { quotations } = readText(text);
    expect(quoted(text)).toEqual(['“The harbour is shut.', '“It opens in May.', '“Ships may wait.”']);
    expect(new Set(quotations.map(({ chain }) => chain)).size).toBe(1);
    expect(quotations.map(({ closed }) => closed)).toEqual([false, false, true]);
  });

  it('run on to a closing mark in the next paragraph', () => {
    expect(quoted('"The harbour is shut.\n\nIt opens in May," Lind said.')).toEqual([
      '"The harbour is shut.',
      'It opens in May,"',
    ]);
  });

  it('end with their sentence elsewhere', () => {
    expect(quoted('Lind called it "a quiet harbour. The ships wait.')).toEqual(['"a quiet harbour.']);
  });

  it('end where another one opens', () => {
    expect(quoted('“The harbour is shut, she said. “It opens in May.”')).toEqual([
      '“The harbour is shut, she said.',
      '“It opens in May.”',
    ]);
  });

  it('are separate chains where they are closed', () => {
    const { quotations } = readText('“One fell,” he said.\n\n“Two fell,” she said.');
    expect(quotations[0]?.chain).not.toBe(quotations[1]?.chain);
  });
});
