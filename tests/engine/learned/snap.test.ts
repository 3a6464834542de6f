import { describe, expect, it } from 'vitest';
import { snapContent } from '../../../src/engine/learned/snap.ts';
import { untaggedWords } from '../../../src/engine/learned/words.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

/** The snapped words, from the words where a chain would begin and end. */
function snapped(text: string, parts: [from: string, to: string][], cue?: string): string[] {
  const document = readText(text);
  const place = (word: string) => document.tokens.findIndex((token) => token.text === word);
  const content = parts.map(([from, to]) => ({ first: place(from), last: place(to) + 1 }));
  const fixed = cue ? [{ first: place(cue), last: place(cue) + 1 }] : [];
  return snapContent(document, untaggedWords(document), content, fixed).map(({ first, last }) =>
    text.slice(document.tokens[first]?.start, document.tokens[last - 1]?.end),
  );
}

describe('content as annotators bound it', () => {
  it('takes in the whole quotation with its marks', () => {
    expect(snapped('“The ice is thin today,” Orla Brand said.', [['ice', 'thin']], 'said')).toEqual([
      '“The ice is thin today,”',
    ]);
  });

  it('leaves out loose punctuation at its ends', () => {
    expect(snapped('The pier will close, Orla Brand said.', [['The', ',']])).toEqual(['The pier will close']);
  });

  it('is one piece where its pieces come to the same quotation', () => {
    const text = '“The ice is thin and the pier is old,” Orla Brand said.';
    expect(
      snapped(
        text,
        [
          ['ice', 'thin'],
          ['pier', 'old'],
        ],
        'said',
      ),
    ).toEqual(['“The ice is thin and the pier is old,”']);
  });

  it('stops at a cue within the quotation', () => {
    const text = '“My brother told me the ice is thin,” Orla Brand said.';
    expect(snapped(text, [['the', 'thin']], 'told')).toEqual(['the ice is thin,”']);
  });
});
