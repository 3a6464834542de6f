import { PARTS, type Part, partNumber } from '../tags/parts.ts';
import { FEELING, TELLING } from './cue-lexicon.ts';

/** Closed classes of English words, and the shapes of the open ones: what a part-of-speech tagger would mostly tell. */
const LISTS: Record<string, string> = {
  determiner: 'the a an this these those some any no every each both all another either neither such',
  subject: 'he she they we i you it who',
  object: 'him her them us me himself herself themselves itself whom',
  possessive: 'his their its my our your whose',
  be: "is are was were be been being 's 're am isn't aren't wasn't weren't",
  have: "has have had having 've hasn't haven't hadn't",
  do: "do does did doing don't doesn't didn't",
  modal:
    "will would can could may might must shall should won't wouldn't can't couldn't shouldn't cannot 'll 'd",
  negation: 'not never nor hardly',
  coordinator: 'and or but',
  that: 'that',
  relative: 'which where when why how what whether if',
  subordinator: 'because although though while since unless until after before as than once whereas',
  to: 'to',
  by: 'by',
  of: 'of',
  preposition:
    'in on at for with from about into over under against between among through during without within across around toward towards near amid per via despite upon behind beyond off out up down onto',
  time: 'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february march april may june july august september october november december week month year morning night evening afternoon recently earlier later previously ago',
  adverb: 'also then now still just only even already again too very so here there however meanwhile instead',
  number:
    'one two three four five six seven eight nine ten dozens hundreds thousands millions million billion percent',
  title:
    'mr mrs ms dr sen rep gov gen president senator secretary governor mayor representative minister director spokesman spokeswoman spokesperson chairman leader chief',
};

export const CLASS_NAMES = [
  ...Object.keys(LISTS),
  'ly',
  'ing',
  'ed',
  's',
  'name',
  'digits',
  'acronym',
  'verb',
  'past',
  'participle',
  'adjective',
  'noun',
  'saying',
  'answering',
  'thinking',
  'telling',
  'feeling',
  'other',
  'comma',
  'period',
  'colon',
  'dash',
  'bracket',
  'quote',
  'mark',
] as const;

const INDEX = new Map<string, number>(CLASS_NAMES.map((name, i) => [name, i]));
const BY_WORD = new Map<string, number>();
for (const [name, words] of Object.entries(LISTS)) {
  for (const word of words.split(' ')) if (!BY_WORD.has(word)) BY_WORD.set(word, INDEX.get(name) as number);
}
export const classNumber = (name: (typeof CLASS_NAMES)[number]): number => INDEX.get(name) as number;

const MARKS: Record<string, string> = {
  ',': 'comma',
  ';': 'comma',
  '.': 'period',
  '!': 'period',
  '?': 'period',
  '…': 'period',
  ':': 'colon',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '--': 'dash',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  "''": 'quote',
  '``': 'quote',
  "'": 'quote',
  '‘': 'quote',
  '’': 'quote',
  '«': 'quote',
  '»': 'quote',
};

/** The class of a word or mark. `opensSentence`: a capital there says nothing. */
export function classOfWord(
  text: string,
  lower: string,
  kind: 'word' | 'number' | 'mark',
  opensSentence: boolean,
): number {
  if (kind === 'mark') return classNumber((MARKS[text] ?? 'mark') as 'mark');
  const known = BY_WORD.get(lower.replace('’', "'"));
  if (known !== undefined) return known;
  if (kind === 'number') return classNumber('digits');
  if (text.length > 1 && text === text.toUpperCase() && text !== lower) return classNumber('acronym');
  if (text[0] !== lower[0] && !opensSentence) return classNumber('name');
  if (lower.endsWith('ly')) return classNumber('ly');
  if (lower.endsWith('ing')) return classNumber('ing');
  if (lower.endsWith('ed')) return classNumber('ed');
  if (lower.endsWith('s') && !lower.endsWith('ss')) return classNumber('s');
  if (text[0] !== lower[0]) return classNumber('name');
  return classNumber('other');
}

/** Classes that new words join. */
const OPEN = new Set(
  CLASS_NAMES.slice(CLASS_NAMES.indexOf('ly'), CLASS_NAMES.indexOf('comma')).map((name) => classNumber(name)),
);
export const isOpenClass = (kind: number): boolean => OPEN.has(kind);

/** Classes by ending or capital: guesses that a part of speech betters. */
const GUESSED = new Set(['ly', 'ing', 'ed', 's', 'other'].map((name) => classNumber(name as 'ly')));
export const isGuess = (kind: number): boolean => GUESSED.has(kind);
const BY_PART: Partial<Record<Part, (typeof CLASS_NAMES)[number]>> = {
  verb: 'verb',
  past: 'past',
  gerund: 'ing',
  participle: 'participle',
  adjective: 'adjective',
  adverb: 'ly',
  name: 'name',
};
const CLASS_OF_PART = Int32Array.from(PARTS, (part) => {
  const name = BY_PART[part];
  return name === undefined ? -1 : classNumber(name);
});
const VERBS = new Set((['verb', 'past', 'gerund', 'participle'] as const).map(partNumber));
const NOUN_PART = partNumber('noun');
const S = classNumber('s');
const NOUN = classNumber('noun');
const LISTED_VERBS = [-1, classNumber('saying'), classNumber('answering'), classNumber('thinking')];
const TELLING_NOUN = classNumber('telling');
const FEELING_WORD = classNumber('feeling');

/**
 * The class of a word whose part of speech is known (an index into {@link PARTS}): that of its list, where a list of
 * cues has it, so that what is learned of one cue holds for those that were never seen.
 */
export function classWithPart(kind: number, part: number, listed: number): number {
  if (!GUESSED.has(kind)) return kind;
  if (part === NOUN_PART) return listed >> 3 === TELLING ? TELLING_NOUN : kind === S ? S : NOUN;
  const verb = listed & 7;
  if (verb > 0 && VERBS.has(part)) return LISTED_VERBS[verb]!;
  if (listed >> 3 === FEELING) return FEELING_WORD;
  const known = CLASS_OF_PART[part]!;
  return known < 0 ? kind : known;
}
