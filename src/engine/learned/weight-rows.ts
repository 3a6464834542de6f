/** Stands for a row that has a weight beyond a byte. */
const WIDE = 0x7f7f7f7f;
const LEAST = -127;
const MOST = 126;

/**
 * Rows of four weights, packed into a number each: they are wanted by the hundred thousand, from all over, and the less
 * they take up, the more of them are near. Narrower rows have zeros for the rest.
 */
export class WeightRows {
  readonly #columns: number;
  /** The first is nobody's: all zeros. */
  readonly #packed: Int32Array;
  /** The few rows that do not fit. */
  readonly #wide = new Map<number, Int16Array>();

  /** @param weights rows × columns, four columns at most */
  constructor(weights: Int16Array, columns: number) {
    const rows = weights.length / columns;
    this.#columns = columns;
    this.#packed = new Int32Array(rows + 1);
    for (let row = 0; row < rows; row++) {
      let packed = 0;
      let fits = true;
      for (let c = 0; c < columns; c++) {
        const weight = weights[row * columns + c]!;
        if (weight < LEAST || weight > MOST) fits = false;
        packed |= (weight & 255) << (8 * c);
      }
      this.#packed[row + 1] = fits ? packed : WIDE;
      if (!fits) this.#wide.set(row + 1, weights.slice(row * columns, (row + 1) * columns));
    }
  }

  /**
   * Sums the rows up, column by column, into `sums` from `at` on.
   *
   * @param places of the rows, counted from one; 0 for none
   */
  sumInto(sums: Int32Array, at: number, places: Int32Array, count: number): void {
    const packed = this.#packed;
    const columns = this.#columns;
    let [a, b, c, d] = [0, 0, 0, 0];
    let wide = 0;
    for (let i = 0; i < count; i++) {
      const row = packed[places[i]!]!;
      if (row === WIDE) {
        wide++;
        continue;
      }
      a += (row << 24) >> 24;
      b += (row << 16) >> 24;
      c += (row << 8) >> 24;
      d += row >> 24;
    }
    sums[at] = a;
    if (columns > 1) sums[at + 1] = b;
    if (columns > 2) sums[at + 2] = c;
    if (columns > 3) sums[at + 3] = d;
    for (let i = 0; wide > 0; i++) {
      const weights = this.#wide.get(places[i]!);
      if (!weights) continue;
      for (let column = 0; column < columns; column++) sums[at + column]! += weights[column]!;
      wide--;
    }
  }
}
