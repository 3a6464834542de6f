import { describe, expect, it } from 'vitest';
import { PARTS } from '../../src/engine/tags/parts.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { taggedTerms, teacherTags } from '../../training/tags/teacher.ts';

describe('the tags that the tagger learns from', () => {
  it('have exact places in the sentence', () => {
    const sentence = '  “Oda Lind (of Osterby) doesn’t swim,” he said – at 5.30 p.m.';
    const words = taggedTerms(sentence).map(({ start, end }) => sentence.slice(start, end));
    for (const word of ['Oda', 'Lind', 'Osterby', 'swim', 'said']) expect(words).toContain(word);
  });

  it('are one for each token, marks too', () => {
    const document = readText('She said, “Robert Marsh was quickly leaving”. Nobody knew.');
    const tags = [...teacherTags(document)].map((tag) => PARTS[tag]);
    expect(tags).toHaveLength(document.tokens.length);
    expect(tags.slice(0, 10)).toEqual([
      'pronoun',
      'past',
      'other',
      'other',
      'name',
      'name',
      'verb',
      'adverb',
      'gerund',
      'other',
    ]);
  });
});
