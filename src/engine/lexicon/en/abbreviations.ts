import { setOf } from '../set-of.ts';

/** Stand before a name: the point after them never ends a sentence. */
export const titleAbbreviations = setOf(`
  mr mrs ms mx dr prof gen lt col maj capt cmdr adm sgt cpl pvt brig sen rep gov lieut hon rev pres st mt ft
  supt insp amb atty msgr vs
`);

/** The point after them may end a sentence too: it does where a word follows that opens one. */
export const abbreviations = setOf(`
  jan feb mar apr jun jul aug sep sept oct nov dec jr sr inc corp co ltd llc plc bros dept univ assn ave blvd rd etc
  approx est al fig vol pp ed eds ph.d ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn
  miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo e.g i.e u.s u.k u.n
`);

/** Words that, capitalised, are likely to open a sentence after an abbreviation or an acronym. */
export const sentenceOpeners = setOf(`
  the a an he she it they we i you his her its their our my this that these those there in on at but and or so if
  when while after before as for from with by what who how why where which since although though however meanwhile
  also then now no not yet nor some many most one two several few others another both each every all any
`);
