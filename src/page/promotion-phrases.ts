/**
 * Short paragraphs that sites set within their articles and that are not of them, by how they begin or what they
 * say. Tried on paragraphs of fewer than 40 words only. Parts of regular expressions for text in small letters,
 * separated by semicolons.
 */
const openingParts = partsOf(String.raw`
advertisement\b; sponsored\b; related(?: \w+)?:; read (?:more|next|also|this|the full)\b; see also\b; also read\b;
more(?: \w+)? from\b; more:; more on this; watch(?: now)?:; listen:; photos?:; video:; gallery:; click here; sign up;
subscribe\b; follow (?:us|\w+(?: \w+)?) on\b; like us on; share this; continue reading; story continues below;
skip (?:to|past)\b; recommended; most (?:read|popular|viewed)\b; trending; you (?:may|might) (?:also )?like;
newsletter; thank you for (?:reading|subscribing); comments? (?:are|is) closed; leave a (?:comment|reply);
image source; image caption; media caption; file photo; support (?:our|independent) journalism; have a tip\b;
have you (?:got a|been affected); view this image; enlarge this image; copy this link;

publicité; lire(?: aussi)? ?:; lire (?:aussi|également|la suite|notre|nos|l[’']article); à lire\b; voir aussi;
suivez[- ]nous; s’abonner; s'abonner; abonnez[- ]vous; partager\b; article réservé; inscrivez[- ]vous;

publicidad; lea también; leer? (?:más|también); lee (?:también|además); te puede interesar; ver también; síganos;
síguenos; suscr[ií]b; compart[ií]r; más noticias;

anzeige\b; lesen sie auch; mehr zum thema; jetzt abonnieren
`);
const anywhereParts = partsOf(String.raw`
all rights reserved; may not be (?:published|reproduced); tous droits réservés; derechos reservados;
(?:to|in) your inbox; our (?:free )?newsletter; ^©; ^\(c\); ^copyright\b
`);
const toldParts = partsOf(`
posted; published; updated; modified; publié; mis à jour; publicado; actualizado; veröffentlicht; aktualisiert
`);

/** How a paragraph that is none of the article's begins. Each way has one of `beginnings` before all else. */
export const openings = {
  pattern: openingParts.join('|'),
  beginnings: [...new Set(openingParts.map(beginningOf))],
};

/** What is said somewhere in one. Each way has one of `words` in it. */
export const anywhere = { pattern: anywhereParts.join('|'), words: anywhereParts.map(wordsOf) };

/** What stands before the date on which an article appeared. */
export const told = { pattern: toldParts.join('|'), words: toldParts };

function partsOf(list: string): string[] {
  return list
    .trim()
    .split(/\s*;\s*/)
    .filter(Boolean);
}

/** The letters with which all begins that a part stands for. */
function beginningOf(part: string): string {
  const letters = /^[^\\()[\]?*+|.^$]*/.exec(part)?.[0] ?? '';
  return /[?*]/.test(part.charAt(letters.length)) ? letters.slice(0, -1) : letters;
}

/** The longest stretch of letters that is in all that a part stands for. */
function wordsOf(part: string): string {
  const stretches = part
    .replace(/\(\?:[^()]*\)\??|\\b|\^/g, '\n')
    .replaceAll('\\', '')
    .split('\n');
  return stretches.reduce((longest, each) => (each.length > longest.length ? each : longest));
}
