import { describe, expect, it } from 'vitest';
import { languageOf, languageTag } from '../../src/page/language.ts';

const english =
  'The mayor said that she had not been told of it, and that the council would meet on Friday. '.repeat(3);
const spanish =
  'La alcaldesa dijo que no le habían informado de ello y que el consejo se reunirá el viernes. '.repeat(3);

describe('languageOf', () => {
  it('is what is declared', () => {
    expect(languageOf(['en-GB'], english)).toBe('en-GB');
    expect(languageOf(['en_us'], english)).toBe('en-US');
    expect(languageOf(['cy'], 'Ie.')).toBe('cy');
  });

  it('is what the words say where nothing is declared, or another language', () => {
    expect(languageOf([], spanish)).toBe('es');
    expect(languageOf(['en'], spanish)).toBe('es');
    expect(languageOf(['en', 'es-AR'], spanish)).toBe('es-AR');
  });

  it('is not guessed from few words', () => {
    expect(languageOf([], 'The end.')).toBeUndefined();
  });

  it('takes no nonsense for a language', () => {
    expect(languageTag('english please')).toBeUndefined();
    expect(languageTag('')).toBeUndefined();
  });
});
