import { languageWords } from './language-words.ts';
import { lettersIn } from './words.ts';

/** A language tag (BCP 47) from what pages write ("en_US", "EN-us", "fr"); undefined where it is none. */
export function languageTag(text: string): string | undefined {
  try {
    return new Intl.Locale(text.trim().replaceAll('_', '-')).toString();
  } catch {
    return undefined;
  }
}

/** Letters from the text's beginning that are enough to tell. */
const BEGINNING = 8_000;
/** Fewer small words than this tell nothing. */
const fewest = 20;

/** The language that the small words of a text speak for; undefined where they are few or at odds. */
export function languageOfWords(text: string): string | undefined {
  const words = lettersIn(text.slice(0, BEGINNING).toLowerCase());
  // Each word is asked for once in each language.
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const timesOf = (small: ReadonlySet<string>) => {
    let count = 0;
    for (const word of small) count += times.get(word) ?? 0;
    return count;
  };
  const counts = Object.entries(languageWords)
    .map(([language, small]) => ({ language, count: timesOf(small) }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < fewest || first.count < 0.15 * words.length) return undefined;
  return second && second.count > 0.8 * first.count ? undefined : first.language;
}

/**
 * The language of an article: what the page declares, unless the words plainly are of another (templates often
 * declare that of the site's makers).
 */
export function languageOf(declared: string[], text: string): string | undefined {
  const tags = declared.map(languageTag).filter((tag) => tag !== undefined);
  const spoken = languageOfWords(text);
  if (spoken === undefined) return tags[0];
  return tags.find((tag) => tag === spoken || tag.startsWith(`${spoken}-`)) ?? spoken;
}
