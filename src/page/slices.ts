/** Work that can be done a slice at a time: it yields wherever the page may have its turn. */
export type Slices<Result> = Generator<void, Result>;

/** Does the work in one go. */
export function finish<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
