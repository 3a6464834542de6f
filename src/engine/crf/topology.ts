/**
 * The shape of a linear chain: which states follow which, and which of them share weights.
 *
 * Several states may share one emission class (the state also remembers what has been seen so far),
 * and several arcs one transition weight.
 */
export interface Topology {
  states: number;
  /** Emission classes: columns of a feature's weights. */
  classes: number;
  /** State → emission class. */
  classOf: Uint8Array;
  /** The allowed arcs, as three parallel lists. */
  from: Uint8Array;
  to: Uint8Array;
  /** State → the first of the arcs that leave it; they stand together. One more entry than states. */
  arcsFrom: Uint16Array;
  /** Arc → index of its transition weight. */
  weightOf: Uint16Array;
  /** Count of transition weights. */
  weights: number;
  /** 1 where a chain may begin in the state. */
  starts: Uint8Array;
}

/** Begin, inside, outside: a span is one begin and its insides. */
export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;

/** A topology from its states' classes and a rule for which may follow which. */
export function topologyOf(
  classOf: readonly number[],
  mayStart: (state: number) => boolean,
  mayFollow: (from: number, to: number) => boolean,
): Topology {
  const states = classOf.length;
  const classes = Math.max(...classOf) + 1;
  const from: number[] = [];
  const to: number[] = [];
  const weightOf: number[] = [];
  for (let a = 0; a < states; a++) {
    for (let b = 0; b < states; b++) {
      if (!mayFollow(a, b)) continue;
      from.push(a);
      to.push(b);
      weightOf.push((classOf[a] as number) * classes + (classOf[b] as number));
    }
  }
  return {
    states,
    classes,
    classOf: Uint8Array.from(classOf),
    from: Uint8Array.from(from),
    to: Uint8Array.from(to),
    arcsFrom: Uint16Array.from({ length: states + 1 }, (_, s) => from.filter((state) => state < s).length),
    weightOf: Uint16Array.from(weightOf),
    weights: classes * classes,
    starts: Uint8Array.from(classOf, (_, s) => (mayStart(s) ? 1 : 0)),
  };
}

/** The plain chain of spans that do not overlap: outside, begin, inside. */
export const SPANS: Topology = topologyOf(
  [OUTSIDE, BEGIN, INSIDE],
  (s) => s !== INSIDE,
  (a, b) => !(a === OUTSIDE && b === INSIDE),
);
