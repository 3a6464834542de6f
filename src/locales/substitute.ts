/** A message with its numbered places ($1 to $9) filled in; "$$" is a dollar sign. */
export const filled = (message: string, places: readonly string[]): string =>
  message.replace(/\$(\$|[1-9])/g, (_whole, place: string) =>
    place === '$' ? '$' : (places[Number(place) - 1] ?? ''),
  );

/** A message with its named places ({name}) filled in; those without a value stay as they are. */
export const named = (
  message: string,
  values: Record<string, string | number>,
  written: (value: string | number) => string,
): string =>
  message.replace(/\{([A-Za-z0-9_]+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? whole : written(value);
  });
