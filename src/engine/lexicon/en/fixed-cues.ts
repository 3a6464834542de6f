import type { Stance } from '../../types.ts';

/** Words that stand before a source, at the front of its content or behind it. */
export const prepositionalCues: readonly { words: readonly string[]; stance: Stance }[] = [
  { words: ['according', 'to'], stance: 'neutral' },
  { words: ['in', 'the', 'words', 'of'], stance: 'neutral' },
  { words: ['in', 'the', 'opinion', 'of'], stance: 'neutral' },
  { words: ['in', 'the', 'view', 'of'], stance: 'neutral' },
];

/** Nouns that, with a clause or a phrase and somebody's name, attribute ("her claim that …"). */
export const nounCues: readonly { type: 'statement' | 'attitude'; stance: Stance; nouns: string }[] = [
  {
    type: 'statement',
    stance: 'neutral',
    nouns: `statement remark remarks comment comments announcement declaration report reports argument suggestion
      proposal warning promise pledge vow prediction conclusion estimate complaint complaints admission testimony
      contention message call calls question questions`,
  },
  {
    type: 'statement',
    stance: 'doubt',
    nouns: 'claim claims allegation allegations accusation accusations rumors',
  },
  { type: 'statement', stance: 'assertion', nouns: 'assertion assertions insistence' },
  { type: 'statement', stance: 'denial', nouns: 'denial denials' },
  { type: 'statement', stance: 'confirmation', nouns: 'confirmation acknowledgment acknowledgement' },
  {
    type: 'attitude',
    stance: 'neutral',
    nouns:
      'belief view hope hopes fear fears concern concerns opinion desire decision plan plans opposition support',
  },
];
