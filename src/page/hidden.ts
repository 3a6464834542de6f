/** Tells whether an element, with all that is in it, is not shown. */
export type IsHidden = (element: Element) => boolean;

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;
/** Class names under which sites keep words for screen readers that nobody sees. */
const unseen =
  /(?:^|\s)(?:sr-only|visually-?hidden|visuallyhidden|screen-reader-text|u-hidden|is-hidden)(?:\s|$)/i;

/** Hidden by what the markup itself says: no style sheet is asked. */
export const isHiddenByMarkup: IsHidden = (element) =>
  element.hasAttributes() &&
  (element.hasAttribute('hidden') ||
    hiddenStyle.test(element.getAttribute('style') ?? '') ||
    unseen.test(element.getAttribute('class') ?? ''));
