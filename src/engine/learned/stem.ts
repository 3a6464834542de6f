/** Irregular forms of the verbs that attribute. */
const IRREGULAR: Record<string, string> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  knew: 'know',
  known: 'know',
  felt: 'feel',
  found: 'find',
  saw: 'see',
  seen: 'see',
  sought: 'seek',
  held: 'hold',
  made: 'make',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  meant: 'mean',
  heard: 'hear',
  read: 'read',
  spoke: 'speak',
  spoken: 'speak',
  swore: 'swear',
  sworn: 'swear',
  taught: 'teach',
  understood: 'understand',
  foresaw: 'foresee',
  shown: 'show',
  tried: 'try',
};

/** A rough stem: enough that the forms of one verb share what is learned of it. */
export function stem(lower: string): string {
  const irregular = IRREGULAR[lower];
  if (irregular) return irregular;
  let word = lower.replace(/['’]s?$/, '');
  if (word.length <= 4) return word.endsWith('s') && !/(?:s|i|u)s$/.test(word) ? word.slice(0, -1) : word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing')) word = word.slice(0, -3);
  else if (word.endsWith('ed')) word = word.slice(0, -2);
  else if (/(?:ss|sh|ch|x|z)es$/.test(word)) word = word.slice(0, -2);
  else if (word.endsWith('s') && !/(?:s|i|u)s$/.test(word)) word = word.slice(0, -1);
  if (/([bdfgklmnprt])\1$/.test(word) && !/(?:ll|ss)$/.test(word)) return word.slice(0, -1);
  return word.endsWith('e') ? word.slice(0, -1) : word;
}
