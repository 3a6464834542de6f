import { inflect } from '../cues/inflect.ts';
import { adverbs, auxiliaries, beForms, modals, negations } from '../lexicon/en/function-words.ts';
import type { Verdict } from '../lexicon/en/markers.ts';
import { attempts, continuing, groupWords, refusals, verdictVerbs } from '../lexicon/en/markers.ts';
import type { Reading } from '../reading.ts';

/** How far before its verb a group may begin, in tokens. */
const LONGEST = 9;

export interface VerbForm {
  verdict: Verdict;
  past: boolean;
  gerund: boolean;
}

/** The forms of the verbs, in lower case. */
export const verdictForms: ReadonlyMap<string, VerbForm> = new Map(
  Object.entries(verdictVerbs).flatMap(([verdict, verbs]) =>
    verbs.flatMap((verb) =>
      inflect(verb).map(([form, kind]) => [
        form,
        { verdict: verdict as Verdict, past: kind === 'past', gerund: kind === 'gerund' },
      ]),
    ),
  ),
);

/** What stands before a verb and makes one group with it. */
export interface VerbGroup {
  first: number;
  negated: boolean;
  /** Neither said to be so nor not to be so: "may confirm", "sought to confirm", "to confirm". */
  open: boolean;
  /** "Is trying to verify". */
  attempted: boolean;
  passive: boolean;
  /** No auxiliary, no "to": the bare word. */
  bare: boolean;
}

/** The group of the verb at token `head`, no further left than `floor`. */
export function verbGroupAt(reading: Reading, head: number, form: VerbForm, floor: number): VerbGroup {
  const words = new Set<string>();
  let first = head;
  let toAt = -1;
  for (let p = head - 1; p >= floor && head - p <= LONGEST; p--) {
    const word = reading.lower(p);
    if (word === 'to') toAt = p;
    if (!isPart(reading, p)) break;
    words.add(word);
    if (!adverbs.has(word) || negations.has(word)) first = p;
  }
  const has = (set: ReadonlySet<string>) => [...words].some((word) => set.has(word));
  const negated = has(negations) || has(refusals);
  const governor = toAt >= 0 ? reading.lower(toAt - 1) : '';
  const attempted = attempts.has(governor);
  const infinitive = toAt >= 0 && !continuing.has(governor);
  return {
    first,
    negated,
    open: infinitive || attempted || has(modals),
    attempted,
    passive: form.past && has(beForms),
    bare: words.size === 0,
  };
}

function isPart(reading: Reading, p: number): boolean {
  const word = reading.lower(p);
  if (reading.isMark(p)) return false;
  if (auxiliaries.has(word) || adverbs.has(word) || refusals.has(word)) return true;
  if (groupWords.has(word)) return true;
  if (word === 'since') return auxiliaries.has(reading.lower(p - 1));
  // "In a position to".
  if (word === 'a') return reading.lower(p + 1) === 'position';
  if (word.endsWith('ly') && reading.part(p) === 'adverb') return true;
  // "Attempts to verify", "neither confirmed nor denied".
  if (attempts.has(word) || continuing.has(word)) return reading.lower(p + 1) === 'to';
  return verdictForms.has(word) && /^(?:or|nor|and)$/.test(reading.lower(p + 1));
}
