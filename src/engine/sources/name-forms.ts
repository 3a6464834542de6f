import {
  documentWords,
  genericOrganizations,
  newspapers,
  organizationWords,
} from '../lexicon/en/organizations.ts';
import { demonyms, geographicWords, places } from '../lexicon/en/places.ts';
import { femaleHonorifics, maleHonorifics } from '../lexicon/en/titles.ts';
import type { Gender } from '../names/name-book.ts';
import type { Reading } from '../reading.ts';
import type { Entity } from './entities.ts';
import type { NameMention } from './names.ts';

export const formOf = (name: NameMention): string => name.words.join(' ').toLowerCase();
export const isCourtesy = (title: string): boolean => /^(?:mr|mrs|ms|mx)\.?$/i.test(title);
export const acronymOf = (words: string[]): string =>
  words.length < 2
    ? ''
    : words
        .filter((word) => !/^(?:of|for|the|and)$/.test(word))
        .map((word) => word[0])
        .join('');

/**
 * Is a name (its words in lower case) a short form of an entity's: its initials, its surname, its first and last
 * words, its beginning?
 */
export function isShortForm(name: NameMention, words: string[], entity: Entity): boolean {
  const full = entity.words;
  if (words.length >= full.length) return false;
  if (words.length === 1 && words[0] === acronymOf(full)) return true;
  if (words.every((word) => places.has(word) || demonyms.has(word))) return false;
  const organization = entity.kind === 'organization';
  if (words.every((word, i) => full[full.length - words.length + i] === word))
    return !organization || words.length > 1 || (name.article !== null && isLastNoun(words));
  if (words.length > 1 && !organization && words[0] === full[0] && words.at(-1) === full.at(-1)) return true;
  if (name.titled || !words.every((word, i) => full[i] === word)) return false;
  if (organization)
    return words.some(isOrganizationWord) === full.some(isOrganizationWord) && !isCommon(words);
  return full.length === 2 || words.length > 1;
}

/** "The Ministry", "the Post": the noun that ends a body's name stands for all of it. */
const isLastNoun = ([word = '']: string[]): boolean => genericOrganizations.has(word) || newspapers.has(word);

const isOrganizationWord = (word: string): boolean => organizationWords.has(word);

/** A beginning that many names share ("The National …") is no short form of one. */
function isCommon(words: string[]): boolean {
  const [word = ''] = words;
  return words.length === 1 && (demonyms.has(word) || organizationWords.has(word));
}

/** The gender that a title or a first name tells. */
export function genderOf(reading: Reading, name: NameMention): Gender | null {
  const title = reading.lower(name.first - 1).replace(/\.$/, '');
  if (name.titled && femaleHonorifics.has(title)) return 'female';
  if (name.titled && maleHonorifics.has(title)) return 'male';
  return name.words.length > 1 ? reading.gender(name.first) : null;
}

/** What a name names, by its words and what stands before and after it. */
export function kindOf(
  reading: Reading,
  words: string[],
  name: NameMention,
  gender: Gender | null,
): Entity['kind'] {
  if (name.titled) return 'person';
  if (words.some(isOrganizationWord)) return 'organization';
  if (words.every((word) => places.has(word)) || geographicWords.has(words.at(-1) ?? '')) return 'place';
  if (words.some((word) => documentWords.has(word))) return 'unknown';
  if (words.length === 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(name.words[0] ?? '')) return 'organization';
  if (gender) return 'person';
  if (words.length < 2 || words.length > 4 || words.some((word) => demonyms.has(word))) return 'unknown';
  const article = /^(?:the|a|an|in|at)$/.test(reading.lower(name.runFirst - 1));
  // "The Osterby Herald", "in Port Osterby": most likely no person.
  return article ? 'unknown' : 'person';
}
