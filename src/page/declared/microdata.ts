import { collapse } from '../white-space.ts';
import type { Declared } from './declared.ts';

/** What the page declares by `itemprop`, `rel="author"` and `<time>`; each is looked for when it is asked for. */
export function fromMicrodata(scope: ParentNode): Declared {
  // Most pages declare nothing in this way, and one question tells.
  if (!scope.querySelector('[itemprop], [rel~="author"], time[pubdate]')) return {};
  const value = (selector: string) => {
    for (const element of scope.querySelectorAll(selector)) {
      const text = collapse(writtenIn(element));
      if (text !== '') return text;
    }
    return undefined;
  };
  return {
    get title() {
      return value('[itemprop~="headline"]');
    },
    get byline() {
      return value(
        '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(:has([itemprop])), [rel~="author"]',
      );
    },
    get published() {
      return value('[itemprop~="datePublished"], time[pubdate][datetime]');
    },
    get language() {
      return value('[itemprop~="inLanguage"]');
    },
  };
}

function writtenIn(element: Element): string {
  const attribute = ['content', 'datetime'].map((name) => element.getAttribute(name)).find((text) => text);
  return attribute ?? element.textContent ?? '';
}
