/** What several coders say of one unit, by coder; undefined where one has said nothing. */
export type Unit = readonly (string | undefined)[];

/**
 * Krippendorff's alpha for nominal data, by way of coincidences: any number of coders, values may be missing.
 * 1 is perfect agreement, 0 what chance would give. Null where there is nothing that could differ: fewer than two
 * values that stand beside others, or all of them the same.
 * K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C.
 */
export function nominalAlpha(units: readonly Unit[]): number | null {
  const totals = new Map<string, number>();
  let all = 0;
  let agreeing = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== undefined);
    // What only one coder has valued stands beside nothing.
    if (values.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      agreeing += (count * (count - 1)) / (values.length - 1);
    }
    all += values.length;
  }
  let byChance = 0;
  for (const total of totals.values()) byChance += total * (total - 1);
  // Of the pairs that there could be, those that differ; in whole numbers, so that none is no rounding.
  const differing = all * (all - 1) - byChance;
  if (differing <= 0) return null;
  return 1 - ((all - 1) * (all - agreeing)) / differing;
}

/** The share of units on which those who have valued them all say the same (0 to 1); null where there are none. */
export function percentAgreement(units: readonly Unit[]): number | null {
  const shared = units
    .map((unit) => unit.filter((value) => value !== undefined))
    .filter((unit) => unit.length > 1);
  if (shared.length === 0) return null;
  return shared.filter((unit) => new Set(unit).size === 1).length / shared.length;
}
