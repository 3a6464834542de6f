import { once } from './once.ts';

/**
 * Short paragraphs that sites set within their articles and that are not of them, by how they begin or what they
 * say. Tried on paragraphs of fewer than 40 words only. Parts of regular expressions for text in small letters,
 * separated by semicolons.
 */
const openings = String.raw`
advertisement\b; sponsored\b; related(?: \w+)?:; read (?:more|next|also|this|the full)\b; see also\b; also read\b;
more(?: \w+)? from\b; more:; more on this; watch(?: now)?:; listen:; photos?:; video:; gallery:; click here; sign up;
subscribe\b; follow (?:us|\w+(?: \w+)?) on\b; like us on; share this; continue reading; story continues below;
skip (?:to|past)\b; recommended; most (?:read|popular|viewed)\b; trending; you (?:may|might) (?:also )?like;
newsletter; thank you for (?:reading|subscribing); comments? (?:are|is) closed; leave a (?:comment|reply);
image source; image caption; media caption; file photo; support (?:our|independent) journalism; have a tip\b;
have you (?:got a|been affected); view this image; enlarge this image; copy this link;

publicité; lire(?: aussi)? ?:; lire (?:aussi|également|la suite|notre|nos|l[’']article); à lire\b; voir aussi;
suivez[- ]nous; s[’']abonner; abonnez[- ]vous; partager\b; article réservé; inscrivez[- ]vous;

publicidad; lea también; leer? (?:más|también); lee (?:también|además); te puede interesar; ver también; síganos;
síguenos; suscr[ií]b; compart[ií]r; más noticias;

anzeige\b; lesen sie auch; mehr zum thema; jetzt abonnieren
`;
const anywhere = String.raw`
all rights reserved; may not be (?:published|reproduced); tous droits réservés; derechos reservados;
(?:to|in) your inbox; our (?:free )?newsletter; ^(?:©|\(c\)|copyright\b)
`;
const told = `
posted; published; updated; modified; publié; mis à jour; publicado; actualizado; veröffentlicht; aktualisiert
`;

const any = (parts: string) =>
  parts
    .trim()
    .split(/\s*;\s*/)
    .filter(Boolean)
    .join('|');

// Made when they are first needed, and ignoring case by small letters: the tables of all letters, and of which are
// small and large, take a page’s thread milliseconds. Most paragraphs begin with a plain letter and need none.
const opens = once(() => new RegExp(`^(?:${any(openings)})`));
const opensAfterSigns = once(() => new RegExp(String.raw`^[^\p{L}©]*(?:${any(openings)})`, 'u'));
const says = once(() => new RegExp(any(anywhere)));

const opening = String.raw`(?:originally |first |last )?(?:${any(told)})(?!\p{L}).*\d`;
const dateAlone = String.raw`\p{L}+\.? \d{1,2},? \d{4}(?:\P{L}|[ap]\.?m\b|at\b|e[sd]t\b|gmt\b)*$`;

const dateLine = once(() => new RegExp(`^(?:${opening}|${dateAlone})`, 'u'));

/** Whether a paragraph is one of these. */
export function isPromotional(text: string): boolean {
  const small = text.toLowerCase();
  return (/^[a-z]/.test(small) ? opens() : opensAfterSigns()).test(small) || says().test(small);
}

/** Whether it is the line that tells when the article appeared. */
export const isDateLine = (text: string): boolean => /\d/.test(text) && dateLine().test(text.toLowerCase());
