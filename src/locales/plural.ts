/** Between the forms of a message that depends on a number; @wxt-dev/i18n joins them so. */
export const BETWEEN_FORMS = ' | ';

const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Whole numbers that between them take every plural that counting needs. */
const COUNTS = Array.from({ length: 120 }, (_, count) => count);

const rules = new Map<string, { of: Intl.PluralRules; counted: Intl.LDMLPluralRule[] }>();

/** The plurals that a language has for what is counted, in the order in which their forms stand in a message. */
export const countedPlurals = (language: string): Intl.LDMLPluralRule[] => rulesOf(language).counted;

/**
 * The form of a message for a number. One form more than the language has plurals: the first is for none at
 * all. Fewer: the last stands for those that are missing.
 */
export function pluralForm(message: string, count: number, language: string): string {
  const forms = message.split(BETWEEN_FORMS);
  const { of, counted } = rulesOf(language);
  if (forms.length > counted.length) {
    const none = forms.shift();
    if (count === 0 && none !== undefined) return none;
  }
  const at = counted.indexOf(of.select(count));
  return (at < 0 ? forms.at(-1) : forms[Math.min(at, forms.length - 1)]) ?? message;
}

function rulesOf(language: string) {
  const known = rules.get(language);
  if (known) return known;
  const of = new Intl.PluralRules(language);
  const taken = new Set(COUNTS.map((count) => of.select(count)));
  const made = { of, counted: ORDER.filter((category) => taken.has(category)) };
  rules.set(language, made);
  return made;
}
