import { readBlocks } from '../page/blocks.ts';
import { isHiddenByMarkup } from '../page/hidden.ts';
import { finish } from '../page/slices.ts';
import type { PageText } from '../selectors/link-to-claim.ts';
import { isHidden } from './visibility.ts';

/** What this page shows. */
export function pageText(): PageText {
  const isLeftOut = (element: Element) => isHiddenByMarkup(element) || isHidden(element);
  const blocks = finish(readBlocks(document.body, isLeftOut, new WeakMap()));
  return { address: location.href, text: blocks.map(({ text }) => text).join('\n') };
}
