import {
  genericOrganizations,
  particularOrganizations,
  vagueOrganizations,
} from '../lexicon/en/organizations.ts';
import type { Gender } from '../names/name-book.ts';
import type { Reading } from '../reading.ts';
import { isSubjectPlace } from './discourse.ts';
import type { Entities, Entity } from './entities.ts';

/** Sentences further back than this are not searched for whom a pronoun means. */
const REACH = 5;
/** Nor for what "the ministry" means, beyond so many. */
const FAR = 60;
/** How many speakers back "the group" can be. */
const LAST_SPEAKERS = 6;
/** A first name of the pronoun's gender tells more than a place in the sentence. */
const GENDER = 2;
/** The best candidate must lead by this much. */
const MARGIN = 0.75;

/** A source that was resolved: what pronouns after it may mean. */
export interface Antecedent {
  token: number;
  key: string;
  person: boolean;
  plural: boolean;
  entity: Entity | null;
}

export type PronounNumber = 'he' | 'she' | 'it' | 'they';

const PRONOUNS: Readonly<Record<string, PronounNumber>> = {
  he: 'he',
  his: 'he',
  him: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  it: 'it',
  its: 'it',
  they: 'they',
  their: 'they',
  them: 'they',
};

export const pronounOf = (word: string): PronounNumber | null => PRONOUNS[word] ?? null;

/**
 * Whom a pronoun at token `at` means: an entity named shortly before, or the source that spoke last; null where
 * no candidate leads clearly.
 */
export function resolvePronoun(
  reading: Reading,
  at: number,
  pronoun: PronounNumber,
  entities: Entities,
  earlier: readonly Antecedent[],
): Antecedent | null {
  const clear = leading(scoresOf(reading, at, pronoun, entities, earlier, agrees));
  if (clear !== undefined) return clear;
  return leading(scoresOf(reading, at, pronoun, entities, earlier, mayAgree)) ?? null;
}

type Scores = Map<string, { score: number; antecedent: Antecedent }>;

/** The candidate that leads clearly; undefined where there is none at all, null where several might be meant. */
function leading(scores: Scores): Antecedent | null | undefined {
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  if (best.score < 0) return null;
  return second && best.score - second.score < MARGIN ? null : best.antecedent;
}

function scoresOf(
  reading: Reading,
  at: number,
  pronoun: PronounNumber,
  entities: Entities,
  earlier: readonly Antecedent[],
  agree: typeof agrees,
): Scores {
  const scores: Scores = new Map();
  const sentence = reading.sentence(at);
  const note = (antecedent: Antecedent, score: number) => {
    const known = scores.get(antecedent.key);
    if (!known || known.score < score) scores.set(antecedent.key, { score, antecedent });
  };
  const last = earlier.at(-1);
  for (let k = earlier.length - 1; k >= 0; k--) {
    const candidate = earlier[k];
    if (!candidate || sentence - reading.sentence(candidate.token) > REACH * 2) break;
    if (!agree(candidate, pronoun)) continue;
    const distance = sentence - reading.sentence(candidate.token);
    note(candidate, 3 - distance * 0.5 + (candidate === last ? 1 : 0));
  }
  for (const { entity, name } of entities.before(at)) {
    const distance = sentence - reading.sentence(name.first);
    if (distance > REACH) break;
    const antecedent = antecedentOf(entity, name.first);
    if (!agree(antecedent, pronoun)) continue;
    const quoted = reading.quotation(name.first) >= 0 ? 2 : 0;
    const subject = isSubjectPlace(reading, name.runFirst) ? 1 : 0;
    note(
      antecedent,
      2 - distance * 0.6 + subject - quoted + (genderFits(entity.gender, pronoun) ? GENDER : 0),
    );
  }
  return scores;
}

export const antecedentOf = (entity: Entity, token: number): Antecedent => ({
  token,
  key: `e${entity.id}`,
  person: entity.kind === 'person',
  plural: false,
  entity,
});

const genderFits = (gender: Gender | null, pronoun: PronounNumber): boolean =>
  (gender === 'female' && pronoun === 'she') || (gender === 'male' && pronoun === 'he');

function agrees({ person, plural, entity }: Antecedent, pronoun: PronounNumber): boolean {
  if (pronoun === 'they') return plural || entity?.kind === 'organization';
  if (plural) return false;
  if (pronoun === 'it') return !person && entity?.kind !== 'place';
  if (!person) return false;
  return !entity?.gender || genderFits(entity.gender, pronoun);
}

/** "He" may be one named so shortly ("Marsh") that the name does not tell a person, unless it has an article. */
function mayAgree(antecedent: Antecedent, pronoun: PronounNumber): boolean {
  const { entity, plural } = antecedent;
  const personal = pronoun === 'he' || pronoun === 'she';
  return personal && !plural && entity?.kind === 'unknown' && entity.article.with === 0;
}

/** "The group", "the ministry": an organization of that kind that was named or spoke before. */
export function resolveOrganization(
  reading: Reading,
  noun: string,
  at: number,
  entities: Entities,
  earlier: readonly Antecedent[],
): Antecedent | null {
  if (!genericOrganizations.has(noun)) return null;
  const spoke = vagueOrganizations.has(noun) ? lastOrganization(reading, at, earlier) : null;
  const named = spoke ?? organizationNamed(reading, noun, at, entities);
  if (named || particularOrganizations.has(noun)) return named;
  return lastOrganization(reading, at, earlier);
}

function organizationNamed(
  reading: Reading,
  noun: string,
  at: number,
  entities: Entities,
): Antecedent | null {
  const sentence = reading.sentence(at);
  for (const { entity, name } of entities.before(at)) {
    if (sentence - reading.sentence(name.first) > FAR) break;
    if (entity.kind === 'organization' && entity.words.includes(noun))
      return antecedentOf(entity, name.first);
  }
  return null;
}

/** The organization among the last that spoke. */
function lastOrganization(reading: Reading, at: number, earlier: readonly Antecedent[]): Antecedent | null {
  for (const candidate of earlier.slice(-LAST_SPEAKERS).reverse()) {
    const near = reading.sentence(at) - reading.sentence(candidate.token) <= FAR / 4;
    if (near && candidate.entity?.kind === 'organization') return candidate;
  }
  return null;
}
