import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPaths } from '../../../src/engine/crf/decode.ts';
import { marginals } from '../../../src/engine/crf/marginals.ts';
import { SPANS, type Topology } from '../../../src/engine/crf/topology.ts';
import { ROLES } from '../../../src/engine/learned/role-topology.ts';

/** Every path that the topology allows, with its score: slow and plain. */
function allPaths(topology: Topology, emissions: Float32Array, transitions: Float32Array, length: number) {
  const { states, classes, classOf, from, to, weightOf, starts } = topology;
  let paths = Array.from({ length: states }, (_, s) => s)
    .filter((s) => starts[s])
    .map((s) => ({ states: [s], score: emissions[classOf[s] as number] as number }));
  for (let t = 1; t < length; t++) {
    paths = paths.flatMap((path) =>
      [...from.keys()]
        .filter((arc) => from[arc] === path.states.at(-1))
        .map((arc) => {
          const next = to[arc] as number;
          const emission = emissions[t * classes + (classOf[next] as number)] as number;
          const score = path.score + (transitions[weightOf[arc] as number] as number) + emission;
          return { states: [...path.states, next], score };
        }),
    );
  }
  return paths.sort((a, b) => b.score - a.score);
}

const weights = (count: number) =>
  fc.array(fc.float({ min: -3, max: 3, noNaN: true }), { minLength: count, maxLength: count });

describe.each([
  ['spans', SPANS, 6],
  ['roles', ROLES, 4],
] as const)('decoding the chain of %s', (_, topology, longest) => {
  const cases = fc
    .integer({ min: 1, max: longest })
    .chain((length) => fc.tuple(weights(length * topology.classes), weights(topology.weights)))
    .map(
      ([emissions, transitions]) => [Float32Array.from(emissions), Float32Array.from(transitions)] as const,
    );

  it('finds the best paths, best first, as trying all does', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 8 }), ([emissions, transitions], k) => {
        const length = emissions.length / topology.classes;
        const all = allPaths(topology, emissions, transitions, length);
        const found = bestPaths(topology, emissions, transitions, length, k);
        expect(found).toHaveLength(Math.min(k, all.length));
        found.forEach((path, i) => {
          expect(path.score).toBeCloseTo(all[i]?.score ?? Number.NaN, 3);
          const same = all.find(({ states }) => states.join() === path.states.join());
          expect(same?.score).toBeCloseTo(path.score, 3);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('gives each state the share of the paths that go through it', () => {
    fc.assert(
      fc.property(cases, ([emissions, transitions]) => {
        const length = emissions.length / topology.classes;
        const all = allPaths(topology, emissions, transitions, length);
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const { logPartition, states } = marginals(topology, emissions, transitions, length);
        expect(logPartition).toBeCloseTo(Math.log(total), 3);
        for (let t = 0; t < length; t++) {
          for (let s = 0; s < topology.states; s++) {
            const through = all.filter((path) => path.states[t] === s);
            const share = through.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
            expect(states[t * topology.states + s]).toBeCloseTo(share, 4);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
