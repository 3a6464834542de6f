import { viewOf } from './view-of.ts';

/**
 * A style sheet of ours in the page. It is adopted, not written into the document: nothing in the
 * DOM changes, and no content security policy has a say in it.
 */
export class PageSheet {
  readonly #document: Document;
  readonly #sheet: CSSStyleSheet;
  #rules = '';

  constructor(document: Document) {
    this.#document = document;
    // A document adopts only what its own window has made.
    this.#sheet = new (viewOf(document).CSSStyleSheet)();
  }

  /** Replaces the rules, and adopts the sheet if the document does not have it (any more). */
  set(rules: string): void {
    // The same rules again would have the browser look at every element of the page again.
    if (rules !== this.#rules) this.#sheet.replaceSync(rules);
    this.#rules = rules;
    this.keep();
  }

  /** Adopts the sheet again where the page has thrown it out. */
  keep(): void {
    if (this.#rules === '') return;
    const adopted = this.#document.adoptedStyleSheets;
    // A new array is assigned, as Firefox does not let content scripts change the page's.
    if (!adopted.includes(this.#sheet)) this.#document.adoptedStyleSheets = [...adopted, this.#sheet];
  }

  remove(): void {
    const adopted = this.#document.adoptedStyleSheets;
    if (adopted.includes(this.#sheet)) {
      this.#document.adoptedStyleSheets = adopted.filter((sheet) => sheet !== this.#sheet);
    }
  }
}
