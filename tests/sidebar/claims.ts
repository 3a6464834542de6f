import type { Claim, Source, Status } from '../../src/engine/types.ts';

interface Wanted {
  id: string;
  start?: number;
  source?: { name: string; text?: string; sourceId?: string; anonymous?: boolean } | null;
  content?: string[];
  quotation?: Claim['quotation'];
  status?: Status;
}

/** A claim of which only some parts matter. */
export function claim({ id, start = 0, source, content = ['the wall held'], ...rest }: Wanted): Claim {
  let at = start;
  return {
    id,
    source: source
      ? { start: 0, end: 1, kind: 'person', anonymous: false, sourceId: 's1', text: source.name, ...source }
      : null,
    cue: { start: 2, end: 6, text: 'said', stance: 'neutral' },
    content: content.map((text) => {
      const span = { start: at, end: at + text.length, text };
      at = span.end + 20;
      return span;
    }),
    type: 'statement',
    quotation: 'indirect',
    status: 'reported',
    confidence: 0.9,
    because: '',
    ...rest,
  };
}

/** A source with its claims. */
export const source = (id: string, name: string, claims: string[], anonymous = false): Source => ({
  id,
  name,
  kind: 'person',
  anonymous,
  claims,
});
