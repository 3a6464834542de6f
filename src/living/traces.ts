import type { Claim } from '../engine/types.ts';
import type { Trace } from './types.ts';

/** The traces of a text's claims. A source whose name is led back further now than before is the same source. */
export function tracesOf(text: string, claims: readonly Claim[]): Trace[] {
  const paragraphs = new Map<number, string>();
  return claims.map(({ source, cue, content }) => {
    const begins = content[0]?.start ?? cue?.start ?? 0;
    const start = paragraphStart(text, begins);
    let paragraph = paragraphs.get(start);
    if (paragraph === undefined) {
      const end = text.indexOf('\n\n', begins);
      paragraph = text.slice(start, end < 0 ? text.length : end);
      paragraphs.set(start, paragraph);
    }
    const words = [...content.map((span) => span.text), cue?.text ?? '', source?.text ?? ''];
    return { words: words.join('\u0001'), paragraph, at: (cue?.start ?? begins) - start };
  });
}

function paragraphStart(text: string, offset: number): number {
  const before = offset === 0 ? -1 : text.lastIndexOf('\n\n', offset - 1);
  return before < 0 ? 0 : before + 2;
}
