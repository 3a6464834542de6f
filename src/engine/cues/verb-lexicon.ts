import { type Frame, verbClasses } from '../lexicon/en/verb-cues.ts';
import type { ClaimType, Stance } from '../types.ts';
import { inflect, type VerbForm } from './inflect.ts';

export interface VerbEntry {
  type: ClaimType;
  stance: Stance;
  takes: Set<Frame>;
}

export interface VerbReading {
  forms: VerbForm[];
  /** Entries by the particles that follow ("" for the bare verb, "out", "it clear"). */
  entries: Map<string, VerbEntry>;
}

function build(): Map<string, VerbReading> {
  const lexicon = new Map<string, VerbReading>();
  const entries = new Map<string, VerbEntry>();
  for (const { type, stance, takes, verbs } of verbClasses) {
    for (const phrase of verbs.split(',').map((verb) => verb.trim())) {
      const known = entries.get(phrase);
      if (known) for (const frame of takes) known.takes.add(frame);
      else entries.set(phrase, { type, stance, takes: new Set(takes) });
    }
  }
  for (const [phrase, entry] of entries) {
    const [verb = '', ...particles] = phrase.split(/\s+/);
    for (const [form, kind] of inflect(verb)) {
      const reading: VerbReading = lexicon.get(form) ?? { forms: [], entries: new Map() };
      lexicon.set(form, reading);
      if (!reading.forms.includes(kind)) reading.forms.push(kind);
      reading.entries.set(particles.join(' '), entry);
    }
  }
  return lexicon;
}

/** What the lexicon knows of each inflected form, by the form in lower case. */
export const verbLexicon: ReadonlyMap<string, VerbReading> = build();
