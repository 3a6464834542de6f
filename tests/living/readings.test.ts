import { describe, expect, it } from 'vitest';
import { firstReading, furtherReading } from '../../src/living/readings.ts';
import { onPage } from '../../src/living/those-of-gone.ts';
import type { LivingAnalysis } from '../../src/living/types.ts';
import { ruleEngine } from '../engine/engines.ts';

const harbour = '“The harbour is closed,” said Mayor Ilka Tarn. Tarn said that nobody had been warned.';
const pilots = 'The pilots’ union denied that its members had left the boats.';
const fog = 'According to the weather office, the fog will lift on Sunday.';
const late = 'Deputy Oren Falk said that a second inquiry would begin in May.';

const read = (...paragraphs: string[]) => ruleEngine.analyze(paragraphs.join('\n\n'));
const first = (...paragraphs: string[]) => firstReading(read(...paragraphs));
const words = ({ claims }: LivingAnalysis) => claims.map(({ content }) => content[0]?.text ?? '');
const idOf = ({ claims }: LivingAnalysis, content: string) =>
  claims.find((claim) => claim.content[0]?.text.includes(content))?.id;
const marked = ({ claims }: LivingAnalysis, sign: 'isGone' | 'isNew') =>
  claims.filter((claim) => claim[sign]).map(({ content }) => content[0]?.text);

describe('a first reading', () => {
  it('is the engine’s, with keys that differ from claim to claim', () => {
    const analysis = read(harbour, pilots, fog);
    const living = firstReading(analysis);
    expect(onPage(living)).toEqual(analysis);
    expect(new Set(living.claims.map(({ key }) => key)).size).toBe(analysis.claims.length);
    expect(analysis.claims.length).toBeGreaterThan(3);
  });

  it('gives the same words the same key in another article, and twice in one article two keys', () => {
    const [alone] = first(fog).claims;
    expect(first(harbour, fog).claims.at(-1)?.key).toBe(alone?.key);
    const [one, two] = first(fog, harbour, fog).claims.filter(({ content }) =>
      content[0]?.text.includes('fog'),
    );
    expect(one?.key).toBe(alone?.key);
    expect(two?.key).not.toBe(one?.key);
  });
});

describe('a further reading', () => {
  const before = first(harbour, pilots, fog);

  it('of the same text changes nothing', () => {
    const again = furtherReading(before, read(harbour, pilots, fog));
    expect(again.claims.map(({ id, key }) => [id, key]).sort()).toEqual(
      before.claims.map(({ id, key }) => [id, key]).sort(),
    );
    expect(marked(again, 'isGone')).toEqual([]);
    expect(marked(again, 'isNew')).toEqual([]);
  });

  it('keeps ids, keys and sources’ ids where text came in above, and says what is new', () => {
    const after = furtherReading(before, read(late, harbour, pilots, fog));
    expect(marked(after, 'isNew')).toEqual(['a second inquiry would begin in May']);
    for (const claim of before.claims) {
      const same = after.claims.find(({ id }) => id === claim.id);
      expect(same?.key).toBe(claim.key);
      expect(same?.content.map(({ text }) => text)).toEqual(claim.content.map(({ text }) => text));
      expect(same?.source?.sourceId).toBe(claim.source?.sourceId);
    }
    expect(new Set(after.claims.map(({ id }) => id)).size).toBe(after.claims.length);
    const { text, claims, sources } = onPage(after);
    for (const { content, source } of claims) {
      for (const span of content) expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(sources.find(({ id }) => id === source?.sourceId)?.name).toBe(source?.name);
    }
  });

  it('keeps what has gone, in its place, and leaves it out of what stands in the page', () => {
    const after = furtherReading(before, read(harbour, fog));
    expect(marked(after, 'isGone')).toEqual(['its members had left the boats']);
    expect(words(after)).toEqual(words(before));
    expect(onPage(after)).toEqual({
      ...read(harbour, fog),
      claims: expect.any(Array),
      sources: expect.any(Array),
      markers: [],
    });
    expect(onPage(after).claims).toHaveLength(before.claims.length - 1);
    expect(onPage(after).sources).toHaveLength(before.sources.length - 1);
    const gone = after.claims.find(({ isGone }) => isGone);
    expect(after.sources.find(({ id }) => id === gone?.source?.sourceId)?.claims).toEqual([gone?.id]);
  });

  it('keeps the place of what has gone when the list is sorted by offsets, and when more goes', () => {
    const once = furtherReading(before, read(harbour, fog));
    const twice = furtherReading(once, read(late, harbour));
    const sorted = [...twice.claims].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
    expect(sorted).toEqual(twice.claims);
    expect(words(twice)).toEqual(['a second inquiry would begin in May', ...words(before)]);
  });

  it('knows again what comes back', () => {
    const gone = furtherReading(before, read(harbour, fog));
    const back = furtherReading(gone, read(harbour, pilots, fog));
    expect(idOf(back, 'boats')).toBe(idOf(before, 'boats'));
    expect(marked(back, 'isGone')).toEqual([]);
    expect(marked(back, 'isNew')).toEqual([]);
  });

  it('takes rewritten words for others', () => {
    const after = furtherReading(before, read(harbour, pilots.replace('left', 'sunk'), fog));
    expect(marked(after, 'isGone')).toEqual(['its members had left the boats']);
    expect(marked(after, 'isNew')).toEqual(['its members had sunk the boats']);
  });

  it('is no loss where only the reading is another: the source is named in full now', () => {
    const short = first('Falk said that a second inquiry would begin in May.', fog);
    const after = furtherReading(short, read(late.replace('said', 'smiled. Falk said'), fog));
    expect(marked(after, 'isGone')).toEqual([]);
    expect(idOf(after, 'second inquiry')).toBe(idOf(short, 'second inquiry'));
  });

  it('never gives an id twice over many changes', () => {
    let living = before;
    for (let hour = 0; hour < 5; hour++)
      living = furtherReading(living, read(late.replace('May', `${hour} o’clock`), harbour, fog));
    const ids = living.claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(living.claims.map(({ key }) => key)).size).toBe(ids.length);
    expect(marked(living, 'isGone')).toHaveLength(5);
  });
});
