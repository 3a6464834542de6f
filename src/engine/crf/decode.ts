import type { Topology } from './topology.ts';
import { viterbi } from './viterbi.ts';

/** A path through the chain: the state at each position, and its score (a sum of log weights). */
export interface Path {
  states: Uint8Array;
  score: number;
}

/** How a node is reached: its arc, and which of the ways to the node before; `before` is its score less the emission. */
interface Way {
  arc: number;
  rank: number;
  before: number;
}

/** The ways to a node found so far, best first, and those that may come next. */
interface Ways {
  found: Way[];
  next: Way[];
  /** What may come next by the way found last is not among `next` yet. */
  isDue: boolean;
  /** There are no more. */
  isDone: boolean;
}

/**
 * The `k` best paths, best first: the second best and further ways to a node are sought only where they are asked for
 * (Huang & Chiang 2005, algorithm 3).
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
  const { states, classes, classOf, from, weightOf, into } = topology;
  const best = viterbi(topology, emissions, transitions, length);
  const nodes: (Ways | undefined)[] = new Array(length * states);

  const emission = (node: number) =>
    emissions[Math.floor(node / states) * classes + classOf[node % states]!]!;
  const origin = (node: number, arc: number) => node - (node % states) - states + from[arc]!;
  const wayFrom = (node: number, arc: number, rank: number): Way => {
    const reached = scoreOf(origin(node, arc), rank);
    return { arc, rank, before: Math.fround(reached + transitions[weightOf[arc]!]!) };
  };

  function waysTo(node: number): Ways {
    const known = nodes[node];
    if (known) return known;
    const first = { arc: best.arcs[node]!, rank: 0, before: best.before[node]! };
    const ways: Ways = { found: [first], next: [], isDue: node >= states, isDone: false };
    if (node >= states) {
      for (const arc of into[node % states]!) {
        if (arc !== first.arc && best.isReached(origin(node, arc))) ways.next.push(wayFrom(node, arc, 0));
      }
    }
    nodes[node] = ways;
    return ways;
  }

  function scoreOf(node: number, rank: number): number {
    const before = rank === 0 ? best.before[node]! : nodes[node]!.found[rank]!.before;
    return Math.fround(before + emission(node));
  }

  /** Finds ways to a node until there are `rank + 1` or no more; with a stack of its own, as chains can be long. */
  function find(node: number, rank: number): boolean {
    const wanted: [node: number, rank: number][] = [[node, rank]];
    while (wanted.length > 0) {
      const [at, least] = wanted[wanted.length - 1]!;
      const ways = waysTo(at);
      if (ways.found.length > least || !goOn(at, ways, wanted)) wanted.pop();
    }
    return waysTo(node).found.length > rank;
  }

  /** One more way to a node, or one more wish that comes first; false where there are no more. */
  function goOn(node: number, ways: Ways, wanted: [number, number][]): boolean {
    if (ways.isDone) return false;
    if (ways.isDue) {
      const { arc, rank } = ways.found[ways.found.length - 1]!;
      const before = origin(node, arc);
      const { found, isDone } = waysTo(before);
      if (found.length > rank + 1) ways.next.push(wayFrom(node, arc, rank + 1));
      else if (!isDone) {
        wanted.push([before, rank + 1]);
        return true;
      }
      ways.isDue = false;
    }
    const [any, ...others] = ways.next;
    if (!any) {
      ways.isDone = true;
      return false;
    }
    const top = others.reduce((best, way) => (isBetter(way, best) ? way : best), any);
    ways.next.splice(ways.next.indexOf(top), 1);
    ways.found.push(top);
    ways.isDue = true;
    return true;
  }

  const paths: Path[] = [];
  const ends = Array.from({ length: states }, (_, s) => (length - 1) * states + s).filter(best.isReached);
  const ranks = ends.map(() => 0);
  while (paths.length < k) {
    let top = -1;
    let most = Number.NEGATIVE_INFINITY;
    ends.forEach((end, i) => {
      if (!find(end, ranks[i]!)) return;
      const score = scoreOf(end, ranks[i]!);
      if (score <= most) return;
      top = i;
      most = score;
    });
    if (top < 0) break;
    paths.push({ states: readBack(ends[top]!, ranks[top]!), score: most });
    ranks[top]!++;
  }
  return paths;

  function readBack(end: number, endRank: number): Uint8Array {
    const path = new Uint8Array(length);
    let [node, rank] = [end, endRank];
    for (let t = length - 1; t >= 0; t--) {
      path[t] = node % states;
      if (t === 0) break;
      const way = waysTo(node).found[rank]!;
      node = origin(node, way.arc);
      rank = way.rank;
    }
    return path;
  }
}

/** Of two ways as good as each other the one by the earlier arc comes first. */
const isBetter = (a: Way, b: Way): boolean =>
  a.before > b.before || (a.before === b.before && (a.arc < b.arc || (a.arc === b.arc && a.rank < b.rank)));
