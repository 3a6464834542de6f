import { withoutSetAside } from '../corrections/set-aside.ts';
import type { LivingClaim } from '../living/types.ts';
import { isLightOnDark } from '../marks/page-is-dark.ts';
import type { Settings } from '../settings/settings.ts';
import type { Choice, Listed } from '../sidebar/listed.ts';
import { listed } from '../sidebar/listed.ts';
import type { Scan } from '../sidebar/props.ts';
import type { ArticleSide } from './article-side.ts';
import type { PageCorrections } from './page-corrections.ts';
import { partsOf } from './place-claims.ts';
import type { Reading } from './read-page.ts';

/** What was read last, and what of it the reader wants to see. */
export class ClaimsInView {
  readonly #side: ArticleSide;
  readonly #corrections: PageCorrections;
  #reading: Reading | null = null;

  constructor(side: ArticleSide, corrections: PageCorrections) {
    this.#side = side;
    this.#corrections = corrections;
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  forget(): void {
    this.#reading = null;
    this.#side.marks.show([], false);
  }

  /** The same reading, of which the reader has seen more. */
  replace(reading: Reading): void {
    this.#reading = reading;
  }

  /** Marks the claims that are chosen. */
  mark(reading: Reading, choice: Choice, density: Settings['density']): void {
    this.#reading = reading;
    const { article, placed } = reading;
    const { claims } = this.#chosen(reading, choice).analysis;
    const ids = new Set(claims.map(({ id }) => id));
    this.#side.marks.show(
      placed.filter(({ id }) => ids.has(id)),
      isLightOnDark(article.runs[0]?.node.parentElement ?? article.root),
      density,
    );
  }

  /** The list of those chosen, for the sidebar. */
  list(reading: Reading, choice: Choice): Extract<Scan, { phase: 'read' }> {
    const { analysis, placed } = reading;
    const unplaced = new Set(placed.filter(({ ranges }) => ranges.length === 0).map(({ id }) => id));
    return { phase: 'read', analysis, listed: this.#chosen(reading, choice), unplaced };
  }

  /** What has gone from the page has no place in it that could come into focus. */
  focus(id: string | null): void {
    const { analysis, article } = this.#reading ?? {};
    const claim = analysis?.claims.find((claim) => claim.id === id && !claim.isGone);
    this.#side.marks.focus(analysis && article && claim ? partsOf(article, analysis, claim) : null);
  }

  firstRange(id: string | undefined): Range | undefined {
    return this.#reading?.placed.find((claim) => claim.id === id)?.ranges[0];
  }

  #chosen({ analysis }: Reading, choice: Choice): Listed {
    return listed(withoutSetAside(analysis, this.#corrections.known), choice);
  }
}

/** Those that the sidebar lists. */
export const claimsOf = (scan: Scan): readonly LivingClaim[] =>
  scan.phase === 'read' ? scan.listed.analysis.claims : [];
