import { abbreviations, titleAbbreviations } from '../lexicon/en/abbreviations.ts';
import type { Token } from './document.ts';

// Letters take combining marks; apostrophes, hyphens and the like join only between letters or digits, so that
// closing quotation marks stay apart. `U.S.` and `a.m.` keep their points, numbers their commas and decimals.
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}(?!\p{L})`,
    String.raw`[@#]?[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*(?:(?:['’ʼ‑‐&·-](?=[\p{L}\p{N}])|(?<=\p{N})[.,:](?=\p{N})|(?<=\p{L})\.(?=\p{Ll}{2}))[\p{L}\p{N}\p{M}_]*)*`,
    `''|\`\`|--+|\\.{3,}`,
    String.raw`[^\s\p{M}]\p{M}*`,
  ].join('|'),
  'gu',
);

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;

function kindOf(text: string): Token['kind'] {
  if (LETTER.test(text)) return 'word';
  return DIGIT.test(text) ? 'number' : 'mark';
}

const INITIAL = /^\p{Lu}$/u;

/** Does the point at offset `end` belong to the word before it ("Gen.", "J.")? */
function takesPoint(text: string, end: number, word: string): boolean {
  if (text[end] !== '.' || text[end + 1] === '.') return false;
  const lower = word.toLowerCase();
  if (titleAbbreviations.has(lower) || abbreviations.has(lower)) return true;
  return INITIAL.test(word) && word !== 'I' && /^\s+\p{Lu}/u.test(text.slice(end + 1, end + 5));
}

/** The tokens of `text.slice(start, end)`, in order; offsets are into `text`. Abbreviations keep their point. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let done = start;
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index;
    if (from < done) continue;
    done = from + match[0].length;
    if (done < end && takesPoint(text, done, match[0])) done++;
    const found = text.slice(from, done);
    tokens.push({ start: from, end: done, text: found, lower: found.toLowerCase(), kind: kindOf(found) });
  }
  return tokens;
}
