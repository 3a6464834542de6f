import { determiners, possessivePronouns } from '../lexicon/en/function-words.ts';
import { organizationWords } from '../lexicon/en/organizations.ts';
import { roleNouns } from '../lexicon/en/people.ts';
import { offices, spelledOut } from '../lexicon/en/titles.ts';
import { setOf } from '../lexicon/set-of.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import type { Entities, Entity, EntityMention } from './entities.ts';

/** A description is no longer than this, in words. */
const LONGEST = 6;
/** "The vice president" is not "the president". */
const SETTING_APART = setOf(
  'vice deputy former then ex acting interim assistant associate late onetime would-be',
);

interface Description {
  words: string[];
  entity: Entity;
  /** Where it stands. */
  token: number;
}

/** By what words a text introduces those whom it names: "the space agency Kestra", "Oda Lind, the harbour master". */
export class Descriptions {
  /** By their head nouns. */
  readonly #byNoun = new Map<string, Description[]>();

  constructor(reading: Reading, entities: Entities) {
    for (const mention of entities.mentions) {
      if (mention.entity.kind === 'place') continue;
      this.#note(wordsBefore(reading, mention), mention);
      this.#note(wordsAfter(reading, mention), mention);
    }
  }

  /** Whom "the …" (its words without article) at token `at` means; null where none or several were so introduced. */
  meantBy(words: readonly string[], at: number): Entity | null {
    const found = new Set<Entity>();
    for (const description of this.#byNoun.get(words.at(-1) ?? '') ?? [])
      if (description.token < at && fits(words, description.words)) found.add(description.entity);
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
  }

  #note(words: string[], { entity, name }: EntityMention): void {
    const noun = words.at(-1);
    if (noun === undefined || !isHead(noun)) return;
    const same = this.#byNoun.get(noun) ?? [];
    same.push({ words, entity, token: name.first });
    this.#byNoun.set(noun, same);
  }
}

const isHead = (word: string): boolean =>
  roleNouns.has(word) || offices.has(word) || organizationWords.has(word);

/** Is one a shorter form of the other, with nothing that sets apart? */
function fits(words: readonly string[], description: readonly string[]): boolean {
  const [some, all] = words.length <= description.length ? [words, description] : [description, words];
  if (some.length === 1 && all === words && words.length > 1) return false;
  return (
    some.every((word) => all.includes(word)) &&
    all.every((word) => some.includes(word) || !SETTING_APART.has(word))
  );
}

/** The words of a stretch as a description: lower case, titles spelled out. */
export const descriptionOf = (reading: Reading, { first, last }: Stretch): string[] => {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    const word = reading.lower(i).replace(/\.$/, '');
    if (!reading.isMark(i) && !determiners.has(word)) words.push(spelledOut[word] ?? word);
  }
  return words;
};

/** "Russian space agency" before "Kestra", "Prime Minister" before "Oda Lind". */
function wordsBefore(reading: Reading, { name }: EntityMention): string[] {
  let first = name.first;
  while (name.first - first < LONGEST && describes(reading, first - 1, name.first)) first--;
  return descriptionOf(reading, { first, last: name.first });
}

function describes(reading: Reading, i: number, before: number): boolean {
  const word = reading.lower(i);
  if (reading.isMark(i) || reading.sentence(i) !== reading.sentence(before)) return false;
  if (determiners.has(word) || possessivePronouns.has(word) || /['’]s?$/.test(word)) return false;
  return /^(?:noun|name|adjective|other)$/.test(reading.part(i)) || isHead(word);
}

/** "Harbour master" after "Oda Lind, the". */
function wordsAfter(reading: Reading, { name }: EntityMention): string[] {
  if (reading.text(name.last) !== ',' || !/^(?:the|an?)$/.test(reading.lower(name.last + 1))) return [];
  const first = name.last + 2;
  let last = first;
  while (last - first < LONGEST && describes(reading, last, first)) last++;
  return descriptionOf(reading, { first, last });
}
