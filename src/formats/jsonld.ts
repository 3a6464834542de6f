import type { Analysis, Claim, Span } from '../engine/types.ts';
import { defineFormat } from './format.ts';
import { joinFragments } from './parts/claims.ts';
import { CodePoints } from './parts/code-points.ts';
import { claimFields, documentFields, made } from './parts/fields.ts';
import { jsonWriter } from './parts/json-writer.ts';

/** The W3C's terms, and beside them our own for what its model has no word for. */
const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    sourcelight: 'https://sourcelight.example/ns#',
    attributedTo: { '@id': 'sourcelight:source', '@type': '@id' },
    cue: { '@id': 'sourcelight:cue', '@type': '@id' },
    claim: { '@id': 'sourcelight:claim', '@type': '@json' },
    analysis: { '@id': 'sourcelight:analysis', '@type': '@json' },
  },
];

/** Letters of the text that a quotation is given to be found again by. */
const AROUND = 32;

/**
 * W3C Web Annotations: an AnnotationPage for each article, with one annotation a claim. What is said is the
 * target, who says it and the cue stand beside it; each place is told by its words and by its position, in code
 * points as the W3C counts. A page is an object for one article, one of an array for several.
 */
export const jsonld = defineFormat({
  name: 'jsonld',
  label: 'Web Annotation (JSON-LD)',
  purpose: 'W3C annotations with selectors: for annotation tools and linked data',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  writer: () => jsonWriter((analysis) => JSON.stringify(page(analysis), null, 1)),
});

function page(analysis: Analysis) {
  const { text, sources, markers, claims } = analysis;
  const name = encodeURIComponent(analysis.url ?? analysis.id ?? 'untitled');
  const base = `urn:sourcelight:${name}`;
  const place = placesIn(analysis, base);
  return {
    '@context': context,
    id: `${base}:page`,
    type: 'AnnotationPage',
    partOf: {
      id: `${base}:claims`,
      type: 'AnnotationCollection',
      label: `Claims of ${analysis.title ?? analysis.id ?? 'an article'}`,
      total: claims.length,
    },
    startIndex: 0,
    items: claims.map((claim) =>
      annotation(analysis, claim, `${base}:${encodeURIComponent(claim.id)}`, place),
    ),
    analysis: { ...documentFields(analysis), text, sources, markers },
  };
}

function annotation(analysis: Analysis, claim: Claim, id: string, place: (span: Span) => object) {
  const { analyzedAt, generator } = analysis;
  const { source, cue, content } = claim;
  return {
    id,
    type: 'Annotation',
    motivation: 'describing',
    ...(analyzedAt === undefined ? {} : { created: analyzedAt, generated: analyzedAt }),
    generator: { id: 'https://sourcelight.example/', type: 'Software', name: made(generator) },
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        value: `${source?.name ?? 'No source named'}: ${joinFragments(claim)}`,
      },
      ...[claim.type, claim.quotation, claim.status].map((value) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value,
      })),
    ],
    target: content.length > 0 ? content.map(place) : (analysis.url ?? `${id}:text`),
    ...(source ? { attributedTo: place(source) } : {}),
    ...(cue ? { cue: place(cue) } : {}),
    claim: claimFields(claim),
  };
}

/** Tells places in the article's text, by their words and by their positions. */
function placesIn({ text, url, language }: Analysis, base: string) {
  const points = new CodePoints(text);
  const source = {
    id: url ?? `${base}:text`,
    type: 'Text',
    format: url === undefined ? 'text/plain' : 'text/html',
    ...(language === undefined ? {} : { language }),
  };
  return ({ start, end }: Span) => ({
    type: 'SpecificResource',
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\udc00-\udfff]/, ''),
        suffix: text.slice(end, end + AROUND).replace(/[\ud800-\udbff]$/, ''),
      },
      { type: 'TextPositionSelector', start: points.fromUnits(start), end: points.fromUnits(end) },
    ],
  });
}
