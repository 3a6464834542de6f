import { doubling, irregularForms } from '../lexicon/en/verb-cues.ts';

export type VerbForm = 'base' | 'present' | 'past' | 'gerund';

/** The forms of an English verb, with the way each is built. */
export function inflect(verb: string): [form: string, kind: VerbForm][] {
  const endsInY = /[^aeiou]y$/.test(verb);
  const endsInE = verb.endsWith('e');
  const stem = doubling.has(verb) ? verb + verb.slice(-1) : verb;
  const present = endsInY
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const regularPast = endsInE ? `${verb}d` : endsInY ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const gerund = endsInE && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  const past = irregularForms[verb] ?? [regularPast];
  return [
    [verb, 'base'],
    [present, 'present'],
    ...past.map((form): [string, VerbForm] => [form, 'past']),
    [gerund, 'gerund'],
  ];
}
