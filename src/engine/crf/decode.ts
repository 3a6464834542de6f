import { bestSuffixes } from './suffixes.ts';
import type { Topology } from './topology.ts';

/** A path through the chain: the state at each position, and its score (a sum of log weights). */
export interface Path {
  states: Uint8Array;
  score: number;
}

/** A path that leaves another one at a position for a state that is not the best there, and goes on in the best way. */
interface Detour {
  leaves: Uint8Array | null;
  position: number;
  state: number;
  score: number;
}

/**
 * The `k` best paths, best first. Each further path is one found before with one detour, after the last of that path's
 * own: what a detour costs is known from the best ways to the end (Eppstein 1998, on a chain).
 *
 * @param emissions length × classes, row by row
 * @param transitions one weight for each `topology.weightOf`
 */
export function bestPaths(
  topology: Topology,
  emissions: Float32Array,
  transitions: Float32Array,
  length: number,
  k = 1,
): Path[] {
  if (length === 0) return [];
  const { states, classes, classOf, to, weightOf, starts, arcsFrom } = topology;
  const suffixes = bestSuffixes(topology, emissions, transitions, length);
  const open = new Detours(k);
  for (let s = 0; s < states; s++) {
    if (!starts[s]) continue;
    open.add({ leaves: null, position: 0, state: s, score: emissions[classOf[s]!]! + suffixes.score[s]! });
  }
  const paths: Path[] = [];
  for (let next = open.take(); next; next = open.take()) {
    const path = followed(next);
    paths.push({ states: path, score: next.score });
    if (paths.length === k) break;
    for (let t = next.position; t < length - 1; t++) leave(path, t, next.score);
  }
  return paths;

  /** The states of a path, detour and all. */
  function followed({ leaves, position, state }: Detour): Uint8Array {
    const path = leaves ? leaves.slice() : new Uint8Array(length);
    path[position] = state;
    for (let t = position; t < length - 1; t++) path[t + 1] = to[suffixes.arc[t * states + path[t]!]!]!;
    return path;
  }

  /** Adds what leaves the path after position `t`. */
  function leave(path: Uint8Array, t: number, score: number): void {
    const state = path[t]!;
    const node = t * states + state;
    for (let arc = arcsFrom[state]!; arc < arcsFrom[state + 1]!; arc++) {
      if (arc === suffixes.arc[node]) continue;
      const into = to[arc]!;
      const through =
        transitions[weightOf[arc]!]! +
        emissions[(t + 1) * classes + classOf[into]!]! +
        suffixes.score[node - state + states + into]!;
      const total = score - suffixes.score[node]! + through;
      if (total > open.least) open.add({ leaves: path, position: t + 1, state: into, score: total });
    }
  }
}

/** The best detours not yet taken, and no more of them than can still be wanted. */
class Detours {
  readonly #waiting: Detour[] = [];
  #wanted: number;

  constructor(wanted: number) {
    this.#wanted = wanted;
  }

  /** What scores no higher than this is not wanted. */
  get least(): number {
    const last = this.#waiting[this.#wanted - 1];
    return last ? last.score : Number.NEGATIVE_INFINITY;
  }

  add(detour: Detour): void {
    const waiting = this.#waiting;
    let at = waiting.length;
    while (at > 0 && waiting[at - 1]!.score < detour.score) at--;
    waiting.splice(at, 0, detour);
    if (waiting.length > this.#wanted) waiting.pop();
  }

  take(): Detour | undefined {
    this.#wanted--;
    return this.#waiting.shift();
  }
}
