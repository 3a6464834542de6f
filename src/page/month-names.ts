const list = (names: string) => names.split(' ');

/** The names of the months, lower case, by language. */
export const monthNames: Record<string, string[]> = {
  en: list('january february march april may june july august september october november december'),
  fr: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  de: list('januar februar märz april mai juni juli august september oktober november dezember'),
};
