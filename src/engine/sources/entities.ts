import type { Gender } from '../names/name-book.ts';
import type { Reading } from '../reading.ts';
import type { SourceKind } from '../types.ts';
import { acronymOf, formOf, genderOf, isCourtesy, isShortForm, kindOf } from './name-forms.ts';
import type { NameMention } from './names.ts';

/** Somebody or something that the text names, under one or several forms of the name. */
export interface Entity {
  id: number;
  /** The fullest name the text gives, with an honorific where it has one. */
  name: string;
  kind: SourceKind | 'place';
  gender: Gender | null;
  /** Lower-case words of the fullest name. */
  words: string[];
  titled: boolean;
  /** How often its full name stands in the text. */
  named: number;
  /** How often its fullest name stands with "the" and without; `own` where the article is part of it. */
  article: { own: boolean; with: number; without: number };
}

export interface EntityMention {
  entity: Entity;
  name: NameMention;
}

/**
 * The fullest name, with its article where that belongs to it ("The Herald"): a capital within a sentence, or one word
 * that most often stands with it and is no abbreviation.
 */
export function nameWithArticle({ name, kind, words, article }: Entity): string {
  if (kind === 'person' || kind === 'place') return name;
  const single = words.length === 1 && !/^[\p{Lu}.&]+$/u.test(name) && article.with > article.without;
  return article.own || single ? `The ${name}` : name;
}

function noteArticle({ article }: Entity, name: NameMention): void {
  if (name.article === 'own') article.own = true;
  if (name.article) article.with++;
  else article.without++;
}

/** Of two who share a surname, the one is meant whose full name stands so many times as often. */
const DOMINANCE = 2;
/** A word that more names than this share tells nothing of whom a short form means. */
const MOST_SHARING = 40;

/** All that a text names. */
export class Entities {
  /** In text order. */
  readonly mentions: EntityMention[] = [];
  readonly #byToken = new Map<number, EntityMention>();
  readonly #byWord = new Map<string, Entity[]>();
  readonly #byForm = new Map<string, Entity>();

  /** Takes in a form of a name; longer ones are to be added before their short ones. */
  add(reading: Reading, name: NameMention): void {
    const form = formOf(name);
    const words = form.split(' ');
    const same = this.#byForm.get(form);
    const known = same ?? this.#longerForm(reading, name, words);
    const gender = same ? null : genderOf(reading, name);
    if (!known) {
      this.#addNew(reading, form, words, name, gender);
      return;
    }
    this.#byForm.set(form, known);
    if (words.length === known.words.length) noteArticle(known, name);
    if (words.length > 1 && words.at(-1) === known.words.at(-1)) known.named++;
    known.titled ||= name.titled;
    known.gender ??= gender;
    if (known.titled && known.kind === 'unknown') known.kind = 'person';
    const { honorific } = name;
    const full = words.length === known.words.length;
    if (full && honorific && !isCourtesy(honorific) && !known.name.startsWith(honorific))
      known.name = `${honorific} ${name.words.join(' ')}`;
  }

  /** Notes a place where a name that was added stands; in text order. */
  mention(name: NameMention): void {
    const entity = this.#byForm.get(formOf(name));
    if (!entity) return;
    const mention = { entity, name };
    this.mentions.push(mention);
    for (let i = name.runFirst; i < name.last; i++) this.#byToken.set(i, mention);
  }

  /** The mention that token `i` belongs to, titles included. */
  at(i: number): EntityMention | null {
    return this.#byToken.get(i) ?? null;
  }

  /** The mentions before token `i`, the nearest first. */
  *before(i: number): Generator<EntityMention> {
    let [low, high] = [0, this.mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.name.first ?? 0) < i) low = middle + 1;
      else high = middle;
    }
    for (let k = low - 1; k >= 0; k--) {
      const mention = this.mentions[k];
      if (mention) yield mention;
    }
  }

  /** Entities whose fullest name holds the word (lower case). */
  withWord(word: string): readonly Entity[] {
    return this.#byWord.get(word) ?? [];
  }

  #addNew(reading: Reading, form: string, words: string[], name: NameMention, gender: Gender | null): void {
    const { honorific, titled } = name;
    const kept = honorific && !(isCourtesy(honorific) && words.length > 1) ? `${honorific} ` : '';
    const entity: Entity = {
      id: this.#byForm.size,
      name: kept + name.words.join(' '),
      kind: kindOf(reading, words, name, gender),
      named: 1,
      gender,
      words,
      titled,
      article: { own: false, with: 0, without: 0 },
    };
    noteArticle(entity, name);
    this.#byForm.set(form, entity);
    for (const word of new Set([...words, acronymOf(words)])) {
      if (word === '') continue;
      const sharing = this.#byWord.get(word);
      if (sharing) sharing.push(entity);
      else this.#byWord.set(word, [entity]);
    }
  }

  /** The one entity of which the words are a short form; null where none or several are. */
  #longerForm(reading: Reading, name: NameMention, words: string[]): Entity | null {
    const [head = ''] = words;
    const tail = words.at(-1) ?? '';
    const [byHead, byTail] = [this.withWord(head), this.withWord(tail)];
    if (byHead.length + byTail.length > MOST_SHARING) return null;
    const candidates = new Set([...byHead, ...byTail]);
    const fitting = [...candidates].filter((entity) => isShortForm(name, words, entity));
    if (fitting.length <= 1) return fitting[0] ?? null;
    const gender = name.titled ? genderOf(reading, name) : null;
    const [first, second] = fitting
      .filter((entity) => !gender || !entity.gender || entity.gender === gender)
      .sort((a, b) => b.named - a.named);
    const leads = first && (!second || first.named >= DOMINANCE * second.named);
    return leads ? first : null;
  }
}
