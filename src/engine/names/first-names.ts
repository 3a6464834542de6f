import nlp from 'compromise/two';
import type { Gender } from './name-book.ts';

const TAGS: Record<Gender, string> = { female: 'FemaleName', male: 'MaleName' };

type Lexicon = Record<string, string | string[] | undefined>;

/**
 * The first names of compromise's lexicon by gender, some 3,000, in lower case, with a space between two.
 *
 * Compromise takes half a second to get ready, of which nothing else is used: in the extension the build puts these names
 * in place of this module (scripts/build/evaluated.ts).
 */
export const firstNames = namesByGender();

function namesByGender(): Record<Gender, string> {
  const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Lexicon } }).one;
  const namesOf = (gender: Gender) =>
    Object.keys(lexicon)
      .filter((word) => !word.includes(' ') && genderOf([lexicon[word] ?? []].flat()) === gender)
      .join(' ');
  return { female: namesOf('female'), male: namesOf('male') };
}

/** By the first of a word's tags that tells one. */
function genderOf(tags: readonly string[]): Gender | null {
  for (const tag of tags) {
    if (tag === TAGS.female) return 'female';
    if (tag === TAGS.male) return 'male';
  }
  return null;
}
