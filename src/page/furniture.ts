import {
  captionNames,
  commentNames,
  furnitureElements,
  furnitureNames,
  furnitureRoles,
  noteNames,
} from './furniture-words.ts';

/** Matches one of the names, but not where it is said to be absent or away ("no-caption", "has-sidebar"). */
function anyOf(names: string): RegExp {
  const phrases = names
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
  return new RegExp(
    `(?<! (?:no|non|has|have|with|without|is|not|hide|show|after|before)) (?:${phrases.join('|')}) `,
  );
}

const furniture = anyOf(furnitureNames);
const comments = anyOf(commentNames);
const notes = anyOf(noteNames);
const captions = anyOf(captionNames);

/** The words of the names that an element goes by, each with a space around: " share tools ". */
function namesOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  let names = '';
  for (const attribute of ['class', 'id', 'data-component', 'data-testid', 'itemprop']) {
    names += ` ${element.getAttribute(attribute) ?? ''}`;
  }
  const split = names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return ` ${split.replace(/[^a-z0-9]+/g, ' ')} `.replaceAll('  ', ' ');
}

/** Whether the element, by its kind, role or names, is a part of the page that is not the article's text. */
export function looksLikeFurniture(element: Element): boolean {
  if (furnitureElements.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  if (furnitureRoles.has(element.getAttribute('role') ?? '')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return furniture.test(namesOf(element));
}

/** Whether the element holds what readers wrote below the article. */
export function isComments(element: Element): boolean {
  return comments.test(namesOf(element));
}

/** Whether an element within a line is a note on it. */
export function isNote(element: Element): boolean {
  const name = element.localName;
  return (name === 'sup' || name === 'span') && notes.test(namesOf(element));
}

/** Whether the element is the caption of a picture or film, or within one (the nearest few elements are asked). */
export function isCaption(element: Element): boolean {
  let asked: Element | null = element;
  for (let i = 0; i < 3 && asked; i++, asked = asked.parentElement) {
    if (asked.localName === 'figcaption' || captions.test(namesOf(asked))) return true;
  }
  return false;
}
