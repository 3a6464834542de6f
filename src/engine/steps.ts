/** Work done in steps: yields how much of it is done (0 to 1), returns its result. */
export type Steps<T> = Generator<number, T>;

/** Runs steps as a part of greater work, which goes from `from` to `to`. */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Runs steps to their end. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
