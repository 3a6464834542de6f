/**
 * The terms of the Web Annotation vocabulary that we use, with the names that the W3C's context gives them
 * (https://www.w3.org/TR/annotation-vocab/). Written down here, as nothing is fetched in a test.
 */
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });

export const annotationContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    dctypes: 'http://purl.org/dc/dcmitype/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    SpecificResource: 'oa:SpecificResource',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    Text: 'dctypes:Text',
    Software: 'as:Application',
    describing: 'oa:describing',
    tagging: 'oa:tagging',
    body: link('oa:hasBody'),
    target: link('oa:hasTarget'),
    source: link('oa:hasSource'),
    selector: link('oa:hasSelector'),
    generator: link('as:generator'),
    motivation: word('oa:motivatedBy'),
    purpose: word('oa:hasPurpose'),
    items: { ...link('as:items'), '@container': '@list' },
    partOf: link('as:partOf'),
    startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
    created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
    generated: { '@id': 'dcterms:issued', '@type': 'xsd:dateTime' },
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    format: 'dc:format',
    language: 'dc:language',
    value: 'rdf:value',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    name: 'foaf:name',
    label: 'rdfs:label',
  },
};

/** What the Web Annotation Data Model demands of a page, its annotations, bodies, targets and selectors. */
const address = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' };
const time = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
};
const place = { type: 'integer', minimum: 0 };
const objectOf = (required: string[], properties: object) => ({ type: 'object', required, properties });

const quote = objectOf(['type', 'exact'], {
  type: { const: 'TextQuoteSelector' },
  exact: { type: 'string' },
  prefix: { type: 'string' },
  suffix: { type: 'string' },
});
const position = objectOf(['type', 'start', 'end'], {
  type: { const: 'TextPositionSelector' },
  start: place,
  end: place,
});
const target = objectOf(['type', 'source', 'selector'], {
  type: { const: 'SpecificResource' },
  source: objectOf(['id'], { id: address, format: { type: 'string', pattern: '^\\w+/[\\w.+-]+$' } }),
  selector: { type: 'array', minItems: 1, items: { oneOf: [quote, position] } },
});
const annotation = objectOf(['id', 'type', 'target'], {
  id: address,
  type: { const: 'Annotation' },
  motivation: { enum: ['describing', 'identifying', 'tagging', 'classifying'] },
  created: time,
  generated: time,
  generator: objectOf(['id', 'type'], { id: address, type: { const: 'Software' } }),
  body: {
    type: 'array',
    items: objectOf(['type', 'value'], {
      type: { const: 'TextualBody' },
      value: { type: 'string' },
      purpose: { enum: ['describing', 'tagging'] },
    }),
  },
  target: { type: 'array', minItems: 1, items: target },
});

export const pageSchema = objectOf(['@context', 'id', 'type', 'partOf', 'startIndex', 'items'], {
  '@context': { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } },
  id: address,
  type: { const: 'AnnotationPage' },
  partOf: objectOf(['id', 'type', 'total'], {
    id: address,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string' },
    total: place,
  }),
  startIndex: place,
  items: { type: 'array', items: annotation },
});
