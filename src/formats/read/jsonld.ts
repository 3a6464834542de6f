import type { Analysis, Span } from '../../engine/types.ts';
import { CodePoints } from '../parts/code-points.ts';
import type { ClaimFields } from '../parts/fields.ts';
import { claimOf, type ReadDocument, type Reader, spanIn } from './document.ts';

interface Place {
  selector: { type: string; start?: number; end?: number }[];
}

interface Annotation {
  target: Place[] | string;
  attributedTo?: Place;
  cue?: Place;
  claim: ClaimFields;
}

interface Page {
  type: string;
  items: Annotation[];
  analysis: Omit<Analysis, 'claims'>;
}

/** Reads annotation pages that Sourcelight wrote: places from their selectors, all else from its own terms. */
export const readJsonld: Reader = (file) => {
  const value: Page | Page[] = JSON.parse(file);
  return (Array.isArray(value) ? value : [value]).map(documentIn);
};

function documentIn({ type, items, analysis }: Page): ReadDocument {
  if (type !== 'AnnotationPage' || typeof analysis?.text !== 'string')
    throw new Error('This is no AnnotationPage that Sourcelight wrote.');
  const { text } = analysis;
  const points = new CodePoints(text);
  const span = ({ selector }: Place): Span => {
    const { start, end } = selector.find(({ type }) => type === 'TextPositionSelector') ?? {};
    if (start === undefined || end === undefined) throw new Error('A place has no TextPositionSelector.');
    return spanIn(text, points.toUnits(start), points.toUnits(end));
  };
  const claims = items.map(({ target, attributedTo, cue, claim }) =>
    claimOf(claim, {
      content: typeof target === 'string' ? [] : target.map(span),
      source: attributedTo ? span(attributedTo) : null,
      cue: cue ? span(cue) : null,
    }),
  );
  return { ...analysis, claims };
}
