/** What TypeScript's DOM types do not have yet. */
export {};

declare global {
  interface HighlightHitResult {
    highlight: Highlight;
    ranges: AbstractRange[];
  }
  interface HighlightRegistry {
    highlightsFromPoint(x: number, y: number): HighlightHitResult[];
  }
}
