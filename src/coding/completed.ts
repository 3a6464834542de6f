/** Something that can be typed, and what else it is called. */
export interface Typable {
  value: string;
  label?: string;
}

/**
 * What somebody means who types at speed: the value itself, or the only one that it (or its label) begins with;
 * letters may be small or large. Null where it could be several, or none.
 */
export function completed(typed: string, all: readonly Typable[]): string | null {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return null;
  const same = all.find(({ value }) => value.toLowerCase() === wanted);
  if (same) return same.value;
  const beginning = all.filter(({ value, label = '' }) =>
    [value, label].some((name) => name.toLowerCase().startsWith(wanted)),
  );
  const found = new Set(beginning.map(({ value }) => value));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
