import { bestPaths, type Path } from '../crf/decode.ts';
import { marginals } from '../crf/marginals.ts';
import type { TextDocument } from '../text/document.ts';
import { type ChainModel, emissionsOf } from './chain-model.ts';
import type { ProposedCue } from './propose-cues.ts';
import { type CuePlace, ROLE_FEATURES, roleFeatures } from './role-features.ts';
import { CONTENT_BEGIN, CONTENT_INSIDE, NONE, ROLES, SOURCE_BEGIN, SOURCE_INSIDE } from './role-topology.ts';
import { windowOf } from './role-window.ts';
import { snapContent } from './snap.ts';
import type { Words } from './words.ts';

/** Who says what, by one path: stretches of tokens, in text order. */
export interface RoleReading {
  source: CuePlace | null;
  content: CuePlace[];
  /** Log probability of the paths that come to it. */
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
const READINGS = 8;
const PATHS = 24;
/** A weight that no path can make up for. */
const IMPOSSIBLE = -1000;

/** The likeliest readings of a cue. `isCue` marks the tokens of all cues that are likely enough to matter. */
export function readRoles(
  model: ChainModel,
  document: TextDocument,
  words: Words,
  cue: ProposedCue,
  isCue: Uint8Array,
): Candidate {
  const window = windowOf(document, cue);
  const length = window.last - window.first;
  const keys = new Int32Array(length * ROLE_FEATURES);
  const starts = new Int32Array(length + 1);
  roleFeatures(words, cue, window.first, window.last, isCue, keys, starts);
  const emissions = emissionsOf(model, keys, starts, length);
  keepApart(emissions, cue, window.first);
  const { logPartition } = marginals(model.topology, emissions, model.transitions, length);
  const byPlaces = new Map<string, RoleReading>();
  for (const path of bestPaths(model.topology, emissions, model.transitions, length, PATHS)) {
    if (path.score - logPartition < IMPOSSIBLE / 2) break;
    const read = readingOf(path, window.first, path.score - logPartition);
    const fixed = read.source ? [cue, read.source] : [cue];
    const reading = { ...read, content: snapContent(document, words, read.content, fixed) };
    if (reading.content.length === 0) continue;
    const places = JSON.stringify([reading.source, reading.content]);
    const same = byPlaces.get(places);
    if (same) same.log = Math.log(Math.exp(same.log) + Math.exp(reading.log));
    else if (byPlaces.size < READINGS) byPlaces.set(places, reading);
  }
  const readings = [...byPlaces.values()].sort((a, b) => b.log - a.log);
  return { cue, readings };
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
