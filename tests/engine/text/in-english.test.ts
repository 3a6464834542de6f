import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/engine/steps.ts';
import { inEnglish } from '../../../src/engine/text/in-english.ts';
import { readTextSteps } from '../../../src/engine/text/read-text.ts';
import { learnedEngine as engine } from '../engines.ts';

const english =
  'The mayor of Harrow Bay said on Monday that the ferry would not sail before the storm had passed, and that those who had bought tickets for the weekend would get their money back. “We will not take that risk,” she told reporters at the harbour.';
const others = {
  Spanish:
    'La alcaldesa de Puerto Lino dijo el lunes que el transbordador no saldrá antes de que pase la tormenta y que quienes compraron billetes recuperarán su dinero. «No vamos a correr ese riesgo», declaró ante los periodistas en el muelle, según un portavoz del ayuntamiento.',
  French:
    'La maire de Port-Lin a déclaré lundi que le bac ne partirait pas avant la fin de la tempête et que les voyageurs seraient remboursés. « Nous ne prendrons pas ce risque », a-t-elle affirmé devant les journalistes réunis sur le quai, selon un porte-parole de la mairie.',
  German:
    'Die Bürgermeisterin von Linhafen sagte am Montag, die Fähre werde nicht vor dem Ende des Sturms auslaufen, und wer eine Karte gekauft habe, bekomme sein Geld zurück. „Dieses Risiko gehen wir nicht ein“, erklärte sie vor Journalisten am Kai, so ein Sprecher der Stadt.',
  Ukrainian:
    'Міська голова Лінської гавані сказала в понеділок, що пором не вийде, доки не мине шторм, а тим, хто купив квитки, повернуть гроші. «Ми не будемо так ризикувати», — заявила вона журналістам на причалі, за словами речника міської ради.',
};
const told = (...paragraphs: string[]) => [...inEnglish(finish(readTextSteps(paragraphs.join('\n\n'))))];

describe('whether a paragraph is in English', () => {
  it('is seen by its small words', () => {
    expect(told(english)).toEqual([1]);
    for (const [language, text] of Object.entries(others)) expect(told(text), language).toEqual([0]);
  });

  it('is told paragraph by paragraph, where a page is in two languages', () => {
    expect(told(others.Spanish, english, others.German)).toEqual([0, 1, 0]);
  });

  it('is told of short paragraphs together, and of a short end by what stands before it', () => {
    const pieces = others.French.split(/(?<=[.,])\s/);
    expect(told(...pieces, 'Fin du texte.')).toEqual(pieces.map(() => 0).concat(0));
    expect(told(english, 'Maria Okafor-Lindqvist, Harrow Bay')).toEqual([1, 1]);
  });

  it('is taken for so where there is too little to tell', () => {
    expect(told('Okafor: No.')).toEqual([1]);
    expect(told('')).toEqual([]);
  });
});

describe('an article in a language that is not read', () => {
  it.each(Object.entries(others))('has no claims: %s', (_, text) => {
    const { claims, sources } = engine.analyze(`${text}\n\n${text}`, { minConfidence: 0 });
    expect([claims, sources]).toEqual([[], []]);
  });

  it('has those of its English paragraphs, with their places', () => {
    const text = `${others.Spanish}\n\n${english}`;
    const { claims } = engine.analyze(text);
    expect(claims.length).toBeGreaterThan(0);
    for (const { content } of claims) expect(content[0]?.start).toBeGreaterThan(others.Spanish.length);
    expect(claims.map(({ content }) => content.map((span) => span.text))).toEqual(
      engine.analyze(english).claims.map(({ content }) => content.map((span) => span.text)),
    );
  });
});
