import type { Reading } from '../reading.ts';
import type { Steps } from '../steps.ts';
import { Capitals } from './capitals.ts';
import { Entities } from './entities.ts';
import { findNames, type NameMention } from './names.ts';

/** Names and sentences read between two steps. */
const STEP = 200;

/** Finds all that a text names, and where. */
export function* findEntities(reading: Reading): Steps<Entities> {
  const names: NameMention[] = [];
  const capitals = new Capitals(reading);
  const { sentences } = reading.document;
  for (const [s, { first, last }] of sentences.entries()) {
    if (s % STEP === 0) yield (0.4 * s) / sentences.length;
    if (isHeading(reading, first, last)) continue;
    for (const name of findNames(reading, first, last, (i) => capitals.isOrdinary(i))) names.push(name);
  }
  const entities = new Entities();
  // Longer forms first: a short one is then known for what it is.
  const ordered = [...names].sort((a, b) => b.words.length - a.words.length || a.first - b.first);
  for (const [n, name] of ordered.entries()) {
    if (n % STEP === 0) yield 0.4 + (0.6 * n) / ordered.length;
    entities.add(reading, name);
  }
  for (const name of names) entities.mention(name);
  return entities;
}

/** A line in title case: its capitals tell nothing. */
function isHeading(reading: Reading, first: number, last: number): boolean {
  if (/^[.!?”"'’:]$/.test(reading.text(last - 1)) || last - first > 30) return false;
  let [words, capitals] = [0, 0];
  for (let i = first; i < last; i++) {
    if (reading.isMark(i)) continue;
    words++;
    if (/^\p{Lu}/u.test(reading.text(i))) capitals++;
  }
  return words > 3 && capitals / words > 0.6;
}
