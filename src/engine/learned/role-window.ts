import type { TextDocument } from '../text/document.ts';
import type { CuePlace } from './role-view.ts';

/** How far from the cue its source and content are looked for, in tokens. */
const REACH = 160;

/** The tokens among which a cue's roles are sought: its paragraph, and the next one after a colon. */
export function windowOf(document: TextDocument, cue: CuePlace): CuePlace {
  const { paragraphs, sentences, sentenceOf, tokens } = document;
  const index = sentences[sentenceOf[cue.first] as number]!.paragraph;
  const paragraph = paragraphs[index]!;
  const opensNext = tokens[paragraph.last - 1]?.text === ':' && paragraph.last - cue.last < 40;
  const end = opensNext ? (paragraphs[index + 1]?.last ?? paragraph.last) : paragraph.last;
  return { first: Math.max(paragraph.first, cue.first - REACH), last: Math.min(end, cue.last + REACH) };
}
