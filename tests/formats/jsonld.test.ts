import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expand } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { analysis, analysisSaying } from './analysis.ts';
import { annotationContext, pageSchema } from './annotation-context.ts';
import { anyAnalysis } from './any-analysis.ts';

const write = (one = analysis()) => JSON.parse(formats.jsonld.write([one]));
const valid = new Ajv({ strictTypes: false }).compile(pageSchema);

/** Gives our copy of the terms for the W3C's context; anything else would be a request into the net. */
const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not to be fetched`);
  return { document: annotationContext, documentUrl: url };
};
/** `safe` refuses any term that no context knows. */
const options = { documentLoader, safe: true } as const;
const oa = 'http://www.w3.org/ns/oa#';

describe('jsonld', () => {
  it('keeps to the Web Annotation model', () => {
    fc.assert(
      fc.property(anyAnalysis, (any) => {
        expect(valid(write(any)), JSON.stringify(valid.errors)).toBe(true);
      }),
      { numRuns: 50 },
    );
    expect(valid({ ...write(), items: [{ type: 'Annotation' }] })).toBe(false);
  }, 30_000);

  it('means what it says in linked data: no term is unknown', async () => {
    const [page] = (await expand(write(), options)) as Record<string, Record<string, unknown[]>[]>[];
    const items = page?.['http://www.w3.org/ns/activitystreams#items'];
    expect(items?.[0]?.['@list']).toHaveLength(2);
    const [, second] = items?.[0]?.['@list'] ?? [];
    expect(second).toMatchObject({
      '@type': [`${oa}Annotation`],
      [`${oa}motivatedBy`]: [{ '@id': `${oa}describing` }],
      'https://sourcelight.example/ns#cue': [{ '@type': [`${oa}SpecificResource`] }],
      [`${oa}hasTarget`]: [
        {
          [`${oa}hasSource`]: [{ '@id': 'https://marrampost.example/dredging?a=1&b=2' }],
          [`${oa}hasSelector`]: [
            { '@type': [`${oa}TextQuoteSelector`], [`${oa}exact`]: [{ '@value': '“we wait”' }] },
            { '@type': [`${oa}TextPositionSelector`], [`${oa}start`]: [{ '@value': 15 }] },
          ],
        },
      ],
    });
    await expect(expand({ ...write(), unknown: 1 }, options)).rejects.toThrow();
  });

  it('tells a place by its words with what stands around them', () => {
    const [, second] = write().items;
    expect(second.target[0].selector[0]).toEqual({
      type: 'TextQuoteSelector',
      exact: '“we wait”',
      prefix: 'Ruth Vane said ',
      suffix: '. The contractor denied it. The ',
    });
  });

  it('counts letters beyond the first plane as one, as the W3C does', () => {
    const text = '🦊🦊 said 🦊x🦊';
    const one = analysisSaying('', { text });
    const [claim] = one.claims;
    const content = [{ start: 12, end: 13, text: 'x' }];
    const [item] = write({ ...one, claims: claim ? [{ ...claim, content }] : [] }).items;
    expect(item.target[0].selector[1]).toMatchObject({ start: 9, end: 10 });
    expect([...text][9]).toBe('x');
  });

  it('is an array of pages for several articles, each annotation with an address of its own', () => {
    const pages = JSON.parse(formats.jsonld.write([analysis(), analysis({ url: 'https://other.example/' })]));
    const ids = pages.flatMap(({ items }: { items: { id: string }[] }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(4);
  });
});
