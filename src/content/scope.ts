import type { Article } from '../page/types.ts';
import { readSelection, type SelectionPlace } from '../selection/read-selection.ts';
import { isHidden } from './visibility.ts';

/** Text that was selected at one moment. */
export interface SelectionScope {
  place: SelectionPlace;
  /** Null where nothing was selected. */
  article: Article | null;
}

/** What of the page is read: its article, or what was selected. */
export type Scope = 'article' | SelectionScope;

/** What is selected now. @param told what the browser says that is. */
export function selectionScope(told: string): SelectionScope {
  const selected = readSelection(document, { isHidden, url: location.href, told });
  return { place: selected?.place ?? 'page', article: selected?.article ?? null };
}
