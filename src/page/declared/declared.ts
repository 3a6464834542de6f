/** What a page declares of its article in one place; absent fields are left out. As given, not yet checked. */
export interface Declared {
  title?: string;
  byline?: string;
  published?: string;
  /** A language tag, or a locale. */
  language?: string;
  url?: string;
  /** The whole body as plain text. */
  articleBody?: string;
  /** The page says that it is an article. */
  isArticle?: boolean;
}

/** Leaves out what is undefined. */
export function present(fields: { [K in keyof Declared]?: Declared[K] | undefined }): Declared {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
