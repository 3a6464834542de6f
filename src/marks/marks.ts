import type { Status } from '../engine/types.ts';
import { onDarkPage, onLightPage } from './colors.ts';
import { type Density, isFocusPainted, isPainted } from './density.ts';
import { type FocusPart, focusHighlight, focusParts, statuses, statusHighlight } from './highlight-names.ts';
import { HighlightSet } from './highlight-set.ts';
import { markRules } from './mark-rules.ts';
import { PageSheet } from './page-sheet.ts';
import { viewOf } from './view-of.ts';

/** A claim with the places of its content in the page. */
export interface PlacedClaim {
  id: string;
  status: Status;
  ranges: Range[];
}

/** Where the parts of one claim stand. */
export type FocusedParts = Record<FocusPart, Range[]> & { status: Status };

/** The marks in the page: painted by the CSS Custom Highlight API, without a change to the page's DOM. */
export class Marks {
  readonly #highlights: HighlightSet;
  readonly #view: typeof globalThis;
  readonly #sheet: PageSheet;
  readonly #claimOf = new Map<AbstractRange, { id: string; length: number }>();
  #marked: readonly Status[] = [];
  #dark = false;
  #density: Density = 'all';
  #focused: Status | null = null;

  constructor(document: Document) {
    this.#view = viewOf(document);
    this.#highlights = new HighlightSet(this.#view);
    this.#sheet = new PageSheet(document);
  }

  /** Marks the claims. @param dark whether the page sets light letters on dark. @param density which are painted. */
  show(placed: readonly PlacedClaim[], dark: boolean, density: Density = 'all'): void {
    this.#dark = dark;
    this.#density = density;
    const claims = placed.filter(({ status }) => isPainted(status, density));
    this.#claimOf.clear();
    for (const { id, ranges } of claims) {
      // Each stands within one text node.
      const length = ranges.reduce((sum, { startOffset, endOffset }) => sum + endOffset - startOffset, 0);
      const claim = { id, length };
      for (const range of ranges) this.#claimOf.set(range, claim);
    }
    this.#marked = statuses.filter((status) => {
      const ranges = claims.filter((claim) => claim.status === status).flatMap((claim) => claim.ranges);
      if (ranges.length > 0) this.#highlights.set(statusHighlight(status), ranges);
      else this.#highlights.delete(statusHighlight(status));
      return ranges.length > 0;
    });
    this.focus(null);
  }

  /** Shows the parts of one claim, each with its tint; null lets all marks come forward again. */
  focus(claim: FocusedParts | null): void {
    const parts = isFocusPainted(this.#density) ? claim : null;
    for (const part of focusParts) {
      if (parts) this.#highlights.set(focusHighlight(part), parts[part], part === 'content' ? 1 : 2);
      else this.#highlights.delete(focusHighlight(part));
    }
    this.#focused = parts?.status ?? null;
    const isBare = this.#marked.length === 0 && !parts;
    const colors = this.#dark ? onDarkPage : onLightPage;
    this.#sheet.set(isBare ? '' : markRules(colors, this.#marked, this.#focused));
  }

  /** The claim whose mark is at a point of the document's window (CSS px); of several the innermost. */
  claimAt(x: number, y: number): string | null {
    let found: { id: string; length: number } | undefined;
    for (const { ranges } of this.#view.CSS.highlights.highlightsFromPoint(x, y)) {
      for (const range of ranges) {
        const claim = this.#claimOf.get(range);
        if (claim && (!found || claim.length < found.length)) found = claim;
      }
    }
    return found?.id ?? null;
  }

  /** Restores what the page has taken away. */
  keep(): void {
    this.#highlights.keep();
    this.#sheet.keep();
  }

  remove(): void {
    this.#highlights.clear();
    this.#sheet.remove();
    this.#claimOf.clear();
  }
}
