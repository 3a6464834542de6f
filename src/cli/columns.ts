const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
/** Letters that would move a terminal's cursor or change its state. */
const control = /[\p{Cc}\p{Cf}]/gu;

const widthOfGrapheme = (grapheme: string) => (wide.test(grapheme) ? 2 : 1);

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOfGrapheme(segment);
  return width;
}

/** The text in one line of at most so many columns, an ellipsis at the end where it was cut. */
export function shorten(text: string, columns: number): string {
  const line = text.replace(/\s+/g, ' ').replace(control, '');
  if (widthOf(line) <= columns) return line;
  let cut = '';
  let width = 1;
  for (const { segment } of graphemes.segment(line)) {
    width += widthOfGrapheme(segment);
    if (width > columns) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}

/** The text with spaces up to so many columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
