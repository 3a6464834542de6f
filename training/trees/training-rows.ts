/** Rows of features with what they are to give (0 to 1), as trees learn from them. */
export class TrainingRows {
  readonly width: number;
  readonly #features: Float32Array[] = [];
  readonly #targets: number[] = [];

  constructor(width: number) {
    this.width = width;
  }

  /** Adds rows, one after the other in `features`, with a target for each. */
  add(features: Float32Array, targets: readonly number[]): void {
    this.#features.push(features);
    for (const target of targets) this.#targets.push(target);
  }

  get targets(): Float32Array {
    return Float32Array.from(this.#targets);
  }

  /** Rows × width. */
  get features(): Float32Array {
    const all = new Float32Array(this.#targets.length * this.width);
    let at = 0;
    for (const some of this.#features) {
      all.set(some, at);
      at += some.length;
    }
    return all;
  }
}
