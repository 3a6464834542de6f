import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/**
 * Makes a document of a page's markup, as a browser would. parse5 reads it by the HTML standard (left-out tags,
 * wrong nesting, fragments), linkedom then takes markup in which nothing is left open to interpretation.
 */
export function parsePage(html: string): Document {
  return parseHTML(serialize(parse(html))).document;
}
