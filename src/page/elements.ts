/** What the kinds of HTML elements mean to a reader of the text. Names as `localName` gives them. */

const words = (list: string) => new Set(list.split(/\s+/));

/** Elements whose content is not text of the page. */
export const withoutText = words(
  `script style noscript template head title link meta base iframe frame frameset noframes object embed applet
   param svg canvas video audio source track picture img map area button input select optgroup option textarea
   datalist progress meter menuitem rp rt`,
);

/** Elements that stand within a line; any other element starts a paragraph of its own. */
export const inline = words(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span
   strike strong sub sup time tt u var wbr`,
);

export type BlockKind = 'paragraph' | 'preformatted' | 'heading' | 'item' | 'quote' | 'cell' | 'loose';

/** The kind of paragraph an element makes; `loose` where it is none of these (text straight in a div). */
export const kindOf: Record<string, BlockKind> = {
  p: 'paragraph',
  pre: 'preformatted',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
  td: 'cell',
  th: 'cell',
};
