/** What a page declares of its article in one place; absent fields are left out. As given, not yet checked. */
export interface Declared {
  title?: string | undefined;
  byline?: string | undefined;
  published?: string | undefined;
  /** A language tag, or a locale. */
  language?: string | undefined;
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
