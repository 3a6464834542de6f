import type { Block } from './blocks.ts';
import { bare } from './words.ts';

/** How many letters of prose stand below each element. */
export type Weights = Map<Element, number>;

export function weigh(blocks: Block[]): Weights {
  const weights: Weights = new Map();
  for (const { element, text } of blocks) {
    for (let e: Element | null = element; e; e = e.parentElement) {
      weights.set(e, (weights.get(e) ?? 0) + text.length);
    }
  }
  return weights;
}

/** The structures by which pages declare the body of their article, the more telling first. */
const declared = ['[itemprop~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]'];

/** A declared structure is believed when it holds this part of the page's prose, */
const enough = 0.4;
/** or, whatever else is on the page (other articles, their summaries), when it holds as much as this. */
const fewestParagraphs = 4;
/** An element holds the article when it has this part of the prose of the one around it. */
const nearlyAll = 0.9;

/**
 * The element that holds the article's body: what the page declares, else the smallest that has nearly all
 * prose of the page. `prose` are the paragraphs that count as evidence, furniture taken out.
 */
export function findRoot(
  body: Element,
  prose: Block[],
  titleHeading: Element | null,
  declaredText?: string,
): Element | null {
  const weights = weigh(prose);
  if (prose.length === 0) return null;
  const told = declaredText
    ? commonAncestor(blocksWithin(prose, declaredText).map((block) => block.element))
    : null;
  if (told) return told;
  for (const selector of declared) {
    const root = heaviestOf(body, selector, prose, weights, titleHeading);
    if (root) return root;
  }
  return densest(body, weights);
}

/**
 * Of the elements that a selector finds, the one with the title or else with the most prose. None where several
 * could be it: then each is a part (the entries of a live report), and what is around them holds the article.
 */
function heaviestOf(
  body: Element,
  selector: string,
  prose: Block[],
  weights: Weights,
  titleHeading: Element | null,
): Element | null {
  const all = weights.get(body) ?? 0;
  const weightOf = (element: Element) => weights.get(element) ?? 0;
  const candidates = [...body.querySelectorAll(selector)]
    .filter((element) => weightOf(element) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
  const strong = candidates.filter(
    (element) =>
      weightOf(element) >= enough * all ||
      prose.filter((block) => element.contains(block.element)).length >= fewestParagraphs,
  );
  const titled = strong.find((element) => titleHeading && element.contains(titleHeading));
  if (titled) return titled;
  const [heaviest, second, third] = strong;
  if (!heaviest || (third && second && !heaviest.contains(second) && weightOf(heaviest) < enough * all))
    return null;
  return heaviest;
}

function densest(body: Element, weights: Weights): Element {
  let current = body;
  for (;;) {
    const inner = [...current.children].find(
      (child) => (weights.get(child) ?? 0) >= nearlyAll * (weights.get(current) ?? 0),
    );
    if (!inner || inner.children.length === 0 || weights.get(inner) === undefined) return current;
    current = inner;
  }
}

/** The paragraphs whose words the declared text has; none unless they make up most of it. */
function blocksWithin(prose: Block[], declaredText: string): Block[] {
  const whole = bare(declaredText);
  const found = prose.filter((block) => whole.includes(bare(block.text)));
  const length = found.reduce((sum, block) => sum + bare(block.text).length, 0);
  return whole.length >= 200 && length >= 0.6 * whole.length ? found : [];
}

/** The smallest element that holds all of these. */
export function commonAncestor(elements: Element[]): Element | null {
  let common = elements[0] ?? null;
  for (const element of elements) {
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common;
}
