import { bestPaths, type Path } from '../crf/decode.ts';
import type { TextDocument } from '../text/document.ts';
import type { ChainModel } from './chain-model.ts';
import type { ProposedCue } from './propose-cues.ts';
import { RoleEmissions } from './role-emissions.ts';
import { CONTENT_BEGIN, CONTENT_INSIDE, NONE, ROLES, SOURCE_BEGIN, SOURCE_INSIDE } from './role-topology.ts';
import { type CuePlace, viewFrom } from './role-view.ts';
import { windowOf } from './role-window.ts';
import { snapContent } from './snap.ts';
import type { Words } from './words.ts';

/** Who says what, by one path: stretches of tokens, in text order. */
export interface RoleReading {
  source: CuePlace | null;
  content: CuePlace[];
  /** Log probability of the paths that come to it, among those looked at. */
  log: number;
  /** The cue as this reading has it, where that is not the candidate's. */
  cue?: CuePlace;
}

/** A cue with what it may attribute to whom, the likeliest first. */
export interface Candidate {
  cue: ProposedCue;
  readings: RoleReading[];
  /** What the rules read for this cue, and how often such readings are right. */
  rule?: { reading: RoleReading; confidence: number };
}

/** How many readings of a cue are kept, and among how many paths they are looked for. */
export interface Breadth {
  readings: number;
  paths: number;
}
const BREADTH: Breadth = { readings: 4, paths: 8 };
/** A weight that no path can make up for. */
const IMPOSSIBLE = -1000;

/** Reads the roles of a text's cues, one after the other in text order. */
export class RoleReader {
  readonly #model: ChainModel;
  readonly #document: TextDocument;
  readonly #words: Words;
  readonly #isCue: Uint8Array;
  readonly #emissions: RoleEmissions;
  readonly #breadth: Breadth;

  /** @param isCue marks the tokens of all cues that are likely enough to matter */
  constructor(
    model: ChainModel,
    document: TextDocument,
    words: Words,
    isCue: Uint8Array,
    breadth: Breadth = BREADTH,
  ) {
    this.#breadth = breadth;
    this.#model = model;
    this.#document = document;
    this.#words = words;
    this.#isCue = isCue;
    this.#emissions = new RoleEmissions(model, words, isCue);
  }

  /** The likeliest readings of a cue. */
  read(cue: ProposedCue): Candidate {
    const { topology, transitions } = this.#model;
    const window = windowOf(this.#document, cue);
    const view = viewFrom(this.#words, cue, window.first, window.last, this.#isCue);
    const emissions = this.#emissions.of(view);
    keepApart(emissions, cue, window.first);
    const paths = bestPaths(
      topology,
      emissions,
      transitions,
      window.last - window.first,
      this.#breadth.paths,
    );
    const possible = paths.filter(({ score }) => score - paths[0]!.score > IMPOSSIBLE / 2);
    const total = logOfSum(possible.map(({ score }) => score));
    const readings: RoleReading[] = [];
    for (const path of possible) {
      const read = readingOf(path, window.first, path.score - total);
      const fixed = read.source ? [cue, read.source] : [cue];
      const content = snapContent(this.#document, this.#words, read.content, fixed);
      if (content.length === 0) continue;
      const reading = { ...read, content };
      const same = readings.find((other) => isSameReading(other, reading));
      if (same) same.log = logOfSum([same.log, reading.log]);
      else if (readings.length < this.#breadth.readings) readings.push(reading);
    }
    return { cue, readings: readings.sort((a, b) => b.log - a.log) };
  }
}

/** Of logarithms, the largest first. */
function logOfSum(logs: readonly number[]): number {
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

/** Do two readings mark the same stretches? */
export function isSameReading(a: RoleReading, b: RoleReading): boolean {
  if (a.source?.first !== b.source?.first || a.source?.last !== b.source?.last) return false;
  return (
    a.content.length === b.content.length &&
    a.content.every(({ first, last }, i) => first === b.content[i]?.first && last === b.content[i]?.last)
  );
}

/** A cue is neither its own source nor its own content. */
function keepApart(emissions: Float32Array, cue: CuePlace, offset: number): void {
  const { classes } = ROLES;
  for (let i = cue.first; i < cue.last; i++) {
    for (let c = 0; c < classes; c++) if (c !== NONE) emissions[(i - offset) * classes + c] = IMPOSSIBLE;
  }
}

/** The stretches that a path marks; pieces of content that touch are one. */
function readingOf({ states }: Path, offset: number, log: number): RoleReading {
  let source: CuePlace | null = null;
  const content: CuePlace[] = [];
  states.forEach((state, t) => {
    const role = state % 5;
    const token = offset + t;
    if (role === SOURCE_BEGIN) source = { first: token, last: token + 1 };
    else if (role === SOURCE_INSIDE && source) source.last = token + 1;
    else if (role === CONTENT_BEGIN || role === CONTENT_INSIDE) {
      const open = content.at(-1);
      if (open?.last === token) open.last = token + 1;
      else content.push({ first: token, last: token + 1 });
    }
  });
  return { source, content, log };
}
