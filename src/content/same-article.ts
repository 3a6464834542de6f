/** A page that has moved on shows the same article while this part of its letters still stands there. */
const SAME = 0.3;

/** Whether a text is that of the same article as an earlier one, by its paragraphs. */
export function isSameArticle(before: string, now: string): boolean {
  const paragraphs = new Set(now.split('\n\n'));
  let letters = 0;
  for (const paragraph of before.split('\n\n')) if (paragraphs.has(paragraph)) letters += paragraph.length;
  return letters >= SAME * before.length;
}
