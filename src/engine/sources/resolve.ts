import { personalPronouns, relativePronouns } from '../lexicon/en/function-words.ts';
import { documentWords, organizationWords } from '../lexicon/en/organizations.ts';
import { anonymousNouns, groupNouns, roleNouns } from '../lexicon/en/people.ts';
import type { Reading } from '../reading.ts';
import type { Stretch } from '../text/document.ts';
import type { SourceKind } from '../types.ts';
import { Descriptions, descriptionOf } from './descriptions.ts';
import { type Entities, type Entity, nameWithArticle } from './entities.ts';
import { type MentionReading, readMention } from './mention.ts';
import { type Antecedent, antecedentOf, pronounOf, resolveOrganization, resolvePronoun } from './pronouns.ts';
import { antecedentOfRelative, leadsToRelative, nameDescribedBy } from './relatives.ts';

export interface ResolvedSource {
  /** The same for all mentions of one source. */
  key: string;
  name: string;
  kind: SourceKind;
  anonymous: boolean;
}

/** Tells who the sources of a text are; mentions are to be given in text order. */
export class SourceResolver {
  readonly #reading: Reading;
  readonly #entities: Entities;
  readonly #byline: string | undefined;
  readonly #earlier: Antecedent[] = [];
  readonly #resolved = new Map<string, ResolvedSource>();
  /** Descriptions of the unnamed by their head noun: "the officials" are those spoken of before. */
  readonly #descriptions: Descriptions;
  readonly #described = new Map<string, ResolvedSource>();

  constructor(reading: Reading, entities: Entities, byline?: string) {
    this.#reading = reading;
    this.#entities = entities;
    this.#byline = byline;
    this.#descriptions = new Descriptions(reading, entities);
  }

  resolve(source: Stretch): ResolvedSource {
    const reading = this.#reading;
    const word = reading.lower(source.first);
    const alone = source.last - source.first === 1;
    if (alone && (word === 'i' || word === 'we') && this.#byline && reading.quotation(source.first) < 0)
      return this.#keep({ key: 'byline', name: this.#byline, kind: 'person', anonymous: false });
    const pronoun = alone ? pronounOf(word) : null;
    if (pronoun) {
      const found = resolvePronoun(reading, source.first, pronoun, this.#entities, this.#earlier);
      return found
        ? this.#speak(found, source.first)
        : this.#unresolved(source, pronoun === 'he' || pronoun === 'she');
    }
    if (alone && relativePronouns.has(word)) {
      const found = antecedentOfRelative(reading, source.first, this.#entities);
      if (found && 'entity' in found)
        return this.#speak(antecedentOf(found.entity, source.first), source.first);
      if (found) return this.resolve(found);
    }
    const mention = readMention(reading, source, this.#entities);
    // "Oda Lind, a former diver who fears …": the description is Lind's.
    const named = leadsToRelative(reading, source.last) && nameDescribedBy(reading, source, this.#entities);
    if (named) return this.#speak(antecedentOf(named.entity, source.first), source.first);
    if (mention.entity) return this.#speak(antecedentOf(mention.entity, source.first), source.first);
    if (mention.definite && !mention.joined) {
      const meant = this.#meant(mention);
      if (meant) return this.#speak(antecedentOf(meant, source.first), source.first);
      const found = resolveOrganization(reading, mention.noun, source.first, this.#entities, this.#earlier);
      if (found && source.last - source.first <= 2) return this.#speak(found, source.first);
      const known = this.#described.get(mention.noun);
      if (known && source.last - source.first <= 2) return known;
    }
    return this.#describe(source, mention);
  }

  /** "The space agency": who was introduced by these words. */
  #meant({ core, head }: MentionReading): Entity | null {
    if (this.#reading.lower(core.first) !== 'the' || core.last !== head.last) return null;
    return this.#descriptions.meantBy(descriptionOf(this.#reading, core), core.first);
  }

  /** The antecedent speaks (again). */
  #speak(found: Antecedent, token: number): ResolvedSource {
    this.#earlier.push({ ...found, token });
    const known = this.#resolved.get(found.key);
    if (known || !found.entity)
      return known ?? { key: found.key, name: '', kind: 'unknown', anonymous: true };
    const { kind } = found.entity;
    return this.#keep({
      key: found.key,
      name: nameWithArticle(found.entity),
      kind: kind === 'place' ? 'organization' : kind,
      anonymous: false,
    });
  }

  #keep(source: ResolvedSource): ResolvedSource {
    this.#resolved.set(source.key, source);
    return source;
  }

  #unresolved(source: Stretch, person: boolean): ResolvedSource {
    const { text } = this.#reading.span(source);
    return this.#keep({
      key: `p:${text.toLowerCase()}`,
      name: text,
      kind: person ? 'person' : 'unknown',
      anonymous: false,
    });
  }

  #describe(source: Stretch, mention: MentionReading): ResolvedSource {
    const { noun, head, joined } = mention;
    const plural = joined || isPlural(noun);
    const full = fullDescription(this.#reading.span(head).text);
    const bare = full.replace(/^(?:the|an?|both|some|these|those|this|that)\s+(?=\S)/i, '');
    const name = plural ? bare : full;
    const key = `d:${bare.toLowerCase()}`;
    const known = this.#resolved.get(key);
    const kind = this.#kindOf(source, noun, plural);
    this.#earlier.push({ token: source.first, key, person: kind === 'person', plural, entity: null });
    const anonymous = this.#isUnnamed(source, noun, kind) && !this.#namesSomebody(head, joined);
    const resolved = known ?? this.#keep({ key, name, kind, anonymous });
    // The fullest of the last descriptions: "officials" alone tells less than "harbour officials".
    if (!this.#described.has(noun) || name.includes(' ')) this.#described.set(noun, resolved);
    return resolved;
  }

  #kindOf(source: Stretch, noun: string, plural: boolean): SourceKind {
    const kind = kindOf(noun, plural);
    const who = kind === 'unknown' && this.#hasWord(source, /^(?:who|whose)$/);
    return who ? 'person' : kind;
  }

  /** Could a reader not tell who it is: "officials", "a diver", one "who asked not to be named"? */
  #isUnnamed(source: Stretch, noun: string, kind: SourceKind): boolean {
    if (anonymousNouns.has(noun) || (personalPronouns.has(noun) && noun !== 'i')) return true;
    if (kind !== 'person' && kind !== 'unknown') return false;
    const indefinite = /^(?:an?|one|another)$/.test(this.#reading.lower(source.first));
    return indefinite || this.#hasWord(source, /^(?:anonymity|anonymously|unnamed|unidentified)$/);
  }

  #hasWord({ first, last }: Stretch, pattern: RegExp): boolean {
    for (let i = first; i < last; i++) if (pattern.test(this.#reading.lower(i))) return true;
    return false;
  }

  /** "Lind and her family": one of those joined is named. */
  #namesSomebody({ first, last }: Stretch, joined: boolean): boolean {
    for (let i = first; joined && i < last; i++)
      if (this.#entities.at(i)?.entity.kind === 'person') return true;
    return false;
  }
}

/** Without a possessive ending and without an adjective that lost what it goes with ("a person close"). */
const fullDescription = (text: string): string =>
  text
    .replace(/['’]s$/, '')
    .replace(/(?<=\S\s+\S.*)\s+(?:close|familiar|involved|briefed|aware|loyal)$/i, '');

const isPlural = (noun: string): boolean =>
  /^(?:people|men|women|many|some|most|few|several|others|both|police|family|they)$/.test(noun) ||
  (noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun));

function kindOf(noun: string, plural: boolean): SourceKind {
  if (documentWords.has(noun)) return 'document';
  if (plural && (anonymousNouns.has(noun) || roleNouns.has(noun.replace(/s$/, '')))) return 'group';
  if (organizationWords.has(noun)) return 'organization';
  if (groupNouns.has(noun)) return 'group';
  if (anonymousNouns.has(noun) || roleNouns.has(noun)) return 'person';
  return plural ? 'group' : 'unknown';
}
