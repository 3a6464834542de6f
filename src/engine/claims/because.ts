import type { Claim, Marker } from '../types.ts';

/** In whose words it is told, as the end of the sentence. */
const WORDS: Readonly<Record<Claim['quotation'], string>> = {
  direct: ', in quoted words',
  mixed: ', partly in quoted words',
  indirect: ', in the article’s own words',
};

/** One plain sentence on why the claim was marked. */
export function becauseOf(
  { source, cue, quotation, type }: Pick<Claim, 'source' | 'cue' | 'quotation' | 'type'>,
  marker: Marker | undefined,
): string {
  const who = source ? namedInText(source) : 'somebody';
  const unnamed = source ? '' : '; it does not say who';
  const adds = marker ? `; the article adds: “${marker.text}”` : '';
  return `Marked because ${leadOf(cue, who, type)}${WORDS[quotation]}${unnamed}${adds}.`;
}

function leadOf(cue: Claim['cue'], who: string, type: Claim['type']): string {
  if (!cue) return `the article sets this down as what ${who} said`;
  return type === 'attitude'
    ? `“${cue.text}” tells what ${who} thinks, wants, fears or plans`
    : `“${cue.text}” tells that ${who} said or wrote this`;
}

/** The words of the text and, where they do not hold it, the name. */
export function namedInText({ name, text }: NonNullable<Claim['source']>): string {
  return text.includes(name) ? `“${name}”` : `“${text}” (${name})`;
}
