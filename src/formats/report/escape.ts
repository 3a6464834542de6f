const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that may stand in a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | undefined | null | false | Part[];

const shown = (part: Part): string => {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(shown).join('');
  if (part === undefined || part === null || part === false) return '';
  return escaped(String(part));
};

/** Control characters are not allowed in a page at all. */
export const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those that HTML forbids
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

/** Markup with what is put into it escaped, unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...parts.map(shown)));
}

/** An address that may be followed: of the web, and nothing else. */
export const webAddress = (url: string | undefined) => (url && /^https?:\/\//i.test(url) ? url : undefined);
