import type { IsHidden } from '../page/hidden.ts';
import type { Article } from '../page/types.ts';
import { selectedArticle, textArticle } from './selected-article.ts';
import { selectedInField } from './selected-field.ts';

/** Where the selected text stands: in the page, in a field or in a frame; only in the first it can be marked. */
export type SelectionPlace = 'page' | 'field' | 'frame';

/** The text that the reader has selected. */
export interface SelectedText {
  place: SelectionPlace;
  article: Article;
}

interface Page {
  isHidden: IsHidden;
  url: string;
  /** What the browser says is selected: it knows of frames that we do not see into. */
  told: string;
}

/** Reads what is selected, wherever it is; null where nothing is. */
export function readSelection(document: Document, page: Page): SelectedText | null {
  const field = selectedInField(document);
  if (field !== '') return { place: 'field', article: textArticle(document, paragraphs(field), page.url) };
  const article = selectedArticle(document, rangesOf(document.getSelection()), page);
  if (article) return { place: 'page', article };
  const framed = selectedInFrame(document) || page.told.trim();
  return framed === ''
    ? null
    : { place: 'frame', article: textArticle(document, paragraphs(framed), page.url) };
}

/** Copies: the selection itself changes when the reader clicks. Firefox lets readers select several stretches. */
function rangesOf(selection: Selection | null): Range[] {
  const count = selection?.isCollapsed ? 0 : (selection?.rangeCount ?? 0);
  return Array.from({ length: count }, (_, at) => (selection as Selection).getRangeAt(at).cloneRange());
}

/** In the frame that has the keyboard, if it is of the same origin. */
function selectedInFrame(document: Document): string {
  const active = document.activeElement;
  if (!active || !('contentDocument' in active)) return '';
  try {
    const inner = (active as HTMLIFrameElement).contentDocument;
    if (!inner) return '';
    return selectedInField(inner) || (inner.getSelection()?.toString() ?? '').trim();
  } catch {
    return '';
  }
}

/** As the engine takes them: separated by blank lines, white space within collapsed. */
const paragraphs = (text: string): string =>
  text
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
