import fc from 'fast-check';
import type { Analysis, Claim, Span } from '../../src/engine/types.ts';

/** Words, marks, letters of two code units, letters that combine, and all that formats give a meaning to. */
const piece = fc.oneof(
  fc.constantFrom(
    'said',
    'Ruth',
    '“',
    '”',
    '.',
    '. ',
    ', ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00a0',
    '🦊',
    '𝒜',
  ),
  fc.constantFrom(
    '|',
    '\\',
    '#',
    '=1+1',
    "'",
    "'=",
    '"',
    '<b>',
    '&amp;',
    ' … ',
    '_',
    '港',
    'e\u0301',
    '\u2028',
    '# newdoc ',
    '\u2028# newdoc ',
  ),
  fc.string({ maxLength: 6 }),
);
const anyText = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => `${pieces.join('')}x`);

/** Places where a claim may begin or end: beside a letter of the text, never within one, never at white space. */
function spansIn(text: string): fc.Arbitrary<Span> {
  const starts = Array.from(text.matchAll(/\S/gu), ({ index }) => index);
  const ends = Array.from(text.matchAll(/\S/gu), ({ 0: letter, index }) => index + letter.length);
  return fc.tuple(fc.nat(starts.length - 1), fc.nat(ends.length - 1)).map(([a, b]) => {
    const [start = 0, end = 0] = [starts[Math.min(a, b)], ends[Math.max(a, b)]];
    return { start, end, text: text.slice(start, end) };
  });
}

/** Spans in text order that do not overlap. */
const apart = (text: string) =>
  fc.array(spansIn(text), { minLength: 1, maxLength: 4 }).map((spans) => {
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    return sorted.filter((span, i) => sorted.slice(0, i).every((before) => before.end <= span.start));
  });

type Of<Any> = Any extends fc.Arbitrary<infer Value> ? Value : never;

const words = fc.oneof(fc.string(), piece);

function claimsIn(text: string): fc.Arbitrary<Claim[]> {
  const claim = fc.record({
    source: fc.option(
      fc.record({
        span: spansIn(text),
        name: words,
        sourceId: fc.constantFrom('s1', 's2'),
        kind: fc.constantFrom('person', 'organization', 'group', 'document', 'unknown'),
        anonymous: fc.boolean(),
      }),
    ),
    cue: fc.option(
      fc.record({
        span: spansIn(text),
        stance: fc.constantFrom('neutral', 'doubt', 'assertion', 'confirmation', 'denial'),
      }),
    ),
    content: apart(text),
    type: fc.constantFrom('statement', 'attitude'),
    quotation: fc.constantFrom('direct', 'indirect', 'mixed'),
    status: fc.constantFrom('reported', 'unverified', 'disputed', 'denied', 'confirmed'),
    confidence: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
    because: words,
  });
  const flat = ({ source, cue, ...others }: Of<typeof claim>, i: number) =>
    ({
      id: `c${i + 1}`,
      source: source && {
        ...source.span,
        name: source.name,
        sourceId: source.sourceId,
        kind: source.kind,
        anonymous: source.anonymous,
      },
      cue: cue && { ...cue.span, stance: cue.stance },
      ...others,
    }) as Claim;
  return fc.array(claim, { minLength: 1, maxLength: 5 }).map((claims) => claims.map(flat));
}

/** Any analysis of any text, with at least one claim. */
export const anyAnalysis: fc.Arbitrary<Analysis> = anyText.chain((text) =>
  fc
    .record({
      claims: claimsIn(text),
      marker: spansIn(text),
      title: words,
      id: fc.stringMatching(/^[a-z]{1,8}$/),
    })
    .map(({ claims, marker, title, id }) => ({
      schema: 'sourcelight/1',
      generator: {
        name: 'sourcelight',
        version: '1.2.3',
        weights: 'sha256:0f',
        options: { minConfidence: 0.3 },
      },
      id,
      ...(title === '' ? {} : { title }),
      analyzedAt: '2026-01-02T03:04:05Z',
      text,
      claims,
      sources: [{ id: 's1', name: 'Ruth Vane', kind: 'person', anonymous: false, claims: ['c1'] }],
      markers: [{ id: 'm1', kind: 'denied', ...marker, verifier: null, claims: ['c1'] }],
    })),
);
