import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/engine/types.ts';
import { formats } from '../../src/formats/index.ts';
import { parseAnn } from '../../src/formats/read/ann.ts';
import { readBrat } from '../../src/formats/read/index.ts';
import { analysis } from './analysis.ts';

const write = formats.brat.write;
const lines = (ann: string, kind: string) => ann.split('\n').filter((line) => line.startsWith(kind));

describe('brat', () => {
  it('is laid out as attribution corpora are: text-bound roles, joined by an event on the cue', () => {
    const ann = write([analysis()]);
    expect(lines(ann, 'T').slice(0, 4)).toEqual([
      'T1\tSource 26 40\tThe contractor',
      'T2\tCue 41 47\tdenied',
      'T3\tContent 48 50\tit',
      'T4\tAttribution 41 47\tdenied',
    ]);
    expect(lines(ann, 'E')[0]).toBe('E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1');
    expect(lines(ann, 'A')).toContain('A9\tStatus E2 unverified');
  });

  it('has files of one document, named alike, and what brat must know beside them', () => {
    const files = formats.brat.files?.(analysis(), 'harbour') ?? [];
    expect(files.map(({ name }) => name)).toEqual(['harbour.txt', 'harbour.ann']);
    expect(files[0]?.text).toBe(analysis().text);
    const conf = formats.brat.beside?.find(({ name }) => name === 'annotation.conf')?.text ?? '';
    const known = [...conf.matchAll(/^(\w+)/gm)].map(([name]) => name);
    for (const line of [...lines(write([analysis()]), 'T'), ...lines(write([analysis()]), 'A')]) {
      expect(known).toContain(line.split('\t')[1]?.split(' ')[0]);
    }
  });

  it('gives fragments and lines as one discontinuous span, in code points', () => {
    const text = '🦊 says “yes\nand no” and “maybe”';
    const [claim] = analysis().claims as [Claim];
    const piece = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      text: words,
    });
    const content = [piece('“yes\nand no”'), piece('“maybe”')];
    const claims = [{ ...claim, source: null, cue: null, content }];
    const ann = write([analysis({ text, claims, sources: [], markers: [] })]);
    expect(lines(ann, 'T')[0]).toBe('T1\tContent 7 11;12 19;24 31\t“yes and no” “maybe”');
    expect(lines(ann, 'E')[0]).toBe('E1\tAttribution:T2 Content:T1');
    expect(readBrat(ann, text).claims[0]?.content).toEqual(content);
  });

  it('takes what was changed in brat', () => {
    const ann = write([analysis()])
      .replace('Status E2 unverified', 'Status E2 confirmed')
      .replace('T5\tSource 0 9\tRuth Vane', 'T5\tSource 5 9\tVane')
      .concat('T90\tCue 71 77\tverify\nE90\tAttribution:T90 Cue:T90\nA90\tType E90 statement\n');
    const { claims } = readBrat(ann, analysis().text);
    expect(claims[1]).toMatchObject({
      status: 'confirmed',
      source: { start: 5, text: 'Vane', name: 'Ruth Vane' },
    });
    expect(claims[2]).toMatchObject({ type: 'statement', cue: { text: 'verify' }, source: null });
  });

  const gold = new URL('../../../shared/seed/aleppo.gold.json', import.meta.url);
  it.skipIf(!existsSync(gold))(
    'gives the spans of the annotated seed article (skipped where ../shared is absent)',
    () => {
      const { text, attributions } = JSON.parse(readFileSync(gold, 'utf8')) as {
        text: string;
        attributions: Record<'source' | 'cue' | 'content', [number, number][]>[];
      };
      const [claim] = analysis().claims as [Claim];
      const spans = (places: [number, number][]) =>
        places.map(([start, end]) => ({ start, end, text: text.slice(start, end) }));
      const claims = attributions.map(({ source, cue, content }, i): Claim => {
        const [who, how] = [spans(source)[0], spans(cue)[0]];
        return {
          ...claim,
          id: `c${i}`,
          source: who && claim.source ? { ...claim.source, ...who } : null,
          cue: how ? { ...how, stance: 'neutral' } : null,
          content: spans(content),
        };
      });
      const { places, events } = parseAnn(write([analysis({ text, claims })]), text);
      const read = [...events.values()].map((roles) =>
        (['Source', 'Cue', 'Content'] as const).map((role) => places.get(roles.get(role) ?? '')?.spans ?? []),
      );
      expect(read.length).toBeGreaterThan(20);
      expect(read).toEqual(
        attributions.map(({ source, cue, content }) =>
          [source.slice(0, 1), cue.slice(0, 1), content].map((places) => spans(places)),
        ),
      );
    },
  );
});
