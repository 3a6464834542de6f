/** The language's name as the reader would say it, if it is not one that the engine reads; else null. */
export function foreignLanguage(tag: string | undefined, uiLanguage: string): string | null {
  if (!tag) return null;
  const [language = ''] = tag.split('-');
  if (language.toLowerCase() === 'en') return null;
  try {
    return new Intl.DisplayNames([uiLanguage], { type: 'language' }).of(language) ?? tag;
  } catch {
    // Not a language tag at all: pages write many things there.
    return null;
  }
}
