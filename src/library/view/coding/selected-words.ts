import type { Stretch } from '../../../selectors/text-quote.ts';

/** Each paragraph of the text says where it begins, and holds one text node. */
const paragraphsOf = (text: Element) => [...text.querySelectorAll<HTMLElement>('[data-start]')];
const startOf = (paragraph: HTMLElement) => Number(paragraph.dataset.start);

/** What is selected of the article’s text; null where nothing is. */
export function selectedWords(text: Element): Stretch | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const paragraph of paragraphsOf(text)) {
    const node = paragraph.firstChild;
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (from >= to) continue;
    start = Math.min(start, startOf(paragraph) + from);
    end = Math.max(end, startOf(paragraph) + to);
  }
  return start < end ? { start, end } : null;
}

/** Selects a stretch, as the mouse would, and brings it into view. */
export function selectWords(text: Element, { start, end }: Stretch): void {
  const point = (at: number): [Text, number] | null => {
    const paragraph = paragraphsOf(text).findLast((each) => startOf(each) <= at);
    const node = paragraph?.firstChild;
    if (!paragraph || !(node instanceof Text)) return null;
    return [node, Math.min(node.length, at - startOf(paragraph))];
  };
  const [from, to] = [point(start), point(end)];
  if (!from || !to) return;
  getSelection()?.setBaseAndExtent(...from, ...to);
  from[0].parentElement?.scrollIntoView({ block: 'nearest' });
}
