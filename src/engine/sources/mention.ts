import { determiners, prepositions, relativePronouns } from '../lexicon/en/function-words.ts';
import { organizationWords } from '../lexicon/en/organizations.ts';
import { anonymousNouns, roleNouns } from '../lexicon/en/people.ts';
import { demonyms, places } from '../lexicon/en/places.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import type { Entities, Entity } from './entities.ts';
import { withoutPossessive } from './names.ts';

/** What a source's words tell by themselves. */
export interface MentionReading {
  /** The words without appositives and relative clauses. */
  head: Stretch;
  /** The head up to its first preposition. */
  core: Stretch;
  /** Whom they name, or null where they only describe. */
  entity: Entity | null;
  /** The head noun of a description, in lower case. */
  noun: string;
  /** "the …": somebody spoken of before. */
  definite: boolean;
  /** Several, joined by "and". */
  joined: boolean;
}

/** Reads a source's words: which of its parts is the name, what its head noun is. */
export function readMention(reading: Reading, source: Stretch, entities: Entities): MentionReading {
  const segments = segmentsOf(reading, source);
  const head = segments[0] ?? source;
  const core = coreOf(reading, head, entities);
  const noun = nounOf(reading, core);
  const definite = /^(?:the|this|that|these|those|his|her|their|its)$/.test(reading.lower(head.first));
  const joined = joins(reading, core);
  const named = joined ? null : entityOfCore(reading, core, noun, entities);
  const entity = named ?? (joined ? null : entityOfAppositive(reading, segments.slice(1), noun, entities));
  return { head, core, entity, noun, definite, joined };
}

/** The stretches between commas and dashes. */
function segmentsOf(reading: Reading, { first, last }: Stretch): Stretch[] {
  const segments: Stretch[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    const ends = i === last || /^(?:[,–—(:]|--+)$/.test(reading.text(i)) || isRelative(reading, i, first);
    if (!ends) continue;
    if (i > from) segments.push({ first: from, last: i });
    from = i + 1;
  }
  return segments;
}

function isRelative(reading: Reading, i: number, first: number): boolean {
  return i > first && relativePronouns.has(reading.lower(i));
}

/** The head up to its first preposition, names that hold one ("Ministry of Trade") kept whole. */
function coreOf(reading: Reading, { first, last }: Stretch, entities: Entities): Stretch {
  for (let i = first + 1; i < last; i++) {
    if (entities.at(i)) continue;
    if (prepositions.has(reading.lower(i)) || reading.part(i) === 'gerund') return { first, last: i };
  }
  return { first, last };
}

function nounOf(reading: Reading, { first, last }: Stretch): string {
  for (let i = last - 1; i >= first; i--) {
    const word = reading.lower(i);
    if (anonymousNouns.has(word) || roleNouns.has(word) || organizationWords.has(word)) return word;
    const part = reading.part(i);
    if (part === 'noun' || part === 'name' || i === first) return withoutPossessive(word);
  }
  return '';
}

function joins(reading: Reading, { first, last }: Stretch): boolean {
  for (let i = first + 1; i < last - 1; i++) {
    if (!/^(?:and|or|&)$/.test(reading.lower(i))) continue;
    const partOfName = /^\p{Lu}/u.test(reading.text(i - 1)) && organizationWords.has(reading.lower(last - 1));
    // "founder and director Lena Ode" is one person.
    const oneRole = roleNouns.has(reading.lower(i - 1)) && roleNouns.has(reading.lower(i + 1));
    return !partOfName && !oneRole;
  }
  return false;
}

/** The name that the core ends with, or that qualifies an organization's noun ("the OPA news agency"). */
function entityOfCore(
  reading: Reading,
  { first, last }: Stretch,
  noun: string,
  entities: Entities,
): Entity | null {
  for (let i = last - 1; i >= first; i--) {
    const mention = entities.at(i);
    if (!mention || /['’]s?$/.test(reading.text(mention.name.last - 1))) continue;
    const { entity, name } = mention;
    if (name.last >= last) return entity;
    if (isDescriptive(entity)) return null;
    // Words follow the name: it only names the whole where it is a body's, and they say of what kind.
    return organizationWords.has(noun) && entity.kind === 'organization' ? entity : null;
  }
  return null;
}

/** "Danish" in "Danish divers". */
function isDescriptive(entity: Entity): boolean {
  return entity.words.every((word) => demonyms.has(word) || places.has(word));
}

/** "The port's director, Oda Lind": an appositive that is a person's name. */
function entityOfAppositive(
  reading: Reading,
  segments: Stretch[],
  noun: string,
  entities: Entities,
): Entity | null {
  const plural = anonymousNouns.has(noun) && noun.endsWith('s') && !roleNouns.has(noun);
  if (plural || organizationWords.has(noun)) return null;
  for (const { first, last } of segments) {
    const mention = entities.at(first);
    if (!mention || determiners.has(reading.lower(first))) continue;
    const fits = mention.entity.kind === 'person' || mention.entity.kind === 'unknown';
    if (fits && mention.name.runFirst <= first && mention.name.last >= Math.min(last, first + 2))
      return mention.entity;
  }
  return null;
}
