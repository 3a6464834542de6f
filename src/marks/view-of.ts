/** The window of a document, with all that its own realm has. */
export const viewOf = (of: Document): typeof globalThis =>
  of === globalThis.document ? globalThis : (of.defaultView as unknown as typeof globalThis);
