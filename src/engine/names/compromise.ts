import nlp from 'compromise/two';
import type { Gender, NameBook } from './name-book.ts';

const GENDERS: Record<string, Gender> = { FemaleName: 'female', MaleName: 'male' };

type Lexicon = Record<string, string | string[] | undefined>;

/** The first names of compromise's lexicon, some 3,000: looked up word by word, nothing is tagged. */
export function compromiseNames(): NameBook {
  const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Lexicon } }).one;
  return {
    genderOf(word) {
      const tags = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined;
      for (const tag of [tags ?? []].flat()) if (Object.hasOwn(GENDERS, tag)) return GENDERS[tag] ?? null;
      return null;
    },
  };
}
