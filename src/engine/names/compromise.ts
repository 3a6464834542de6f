import { firstNames } from './first-names.ts';
import type { Gender, NameBook } from './name-book.ts';

/** The first names that compromise knows: looked up word by word, nothing is tagged. Read when first asked. */
export function compromiseNames(): NameBook {
  let genders: Map<string, Gender> | undefined;
  return {
    genderOf(word) {
      genders ??= new Map([...gendersOf('female'), ...gendersOf('male')]);
      return genders.get(word) ?? null;
    },
  };
}

const gendersOf = (gender: Gender): [string, Gender][] =>
  firstNames[gender].split(' ').map((name) => [name, gender]);
