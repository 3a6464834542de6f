import { describe, expect, it } from 'vitest';
import { ruleEngine } from '../engines.ts';

const first = (text: string) => ruleEngine.analyze(text).claims[0];

describe('a claim', () => {
  it.each([
    ['“The bridge is closed,” Lind said.', 'direct'],
    ['Lind said the bridge was closed.', 'indirect'],
    ['Lind said the bridge was “closed for good.”', 'mixed'],
  ] as const)('is quoted as it stands: %s', (text, quotation) => {
    expect(first(text)?.quotation).toBe(quotation);
  });

  it.each([
    ['Lind said the bridge was closed.', 'statement', 'neutral'],
    ['Lind claimed the bridge was closed.', 'statement', 'doubt'],
    ['Lind insisted the bridge was closed.', 'statement', 'assertion'],
    ['Lind confirmed the bridge was closed.', 'statement', 'confirmation'],
    ['Lind denied the bridge was closed.', 'statement', 'denial'],
    ['Lind believes the bridge is closed.', 'attitude', 'neutral'],
  ] as const)('has a type and a stance: %s', (text, type, stance) => {
    expect(first(text)).toMatchObject({ type, cue: { stance } });
  });

  it('tells the reader why it was marked', () => {
    const because = first('Oda Lind left. Lind said the bridge was closed.')?.because;
    expect(because).toContain('“said”');
    expect(because).toContain('Oda Lind');
    expect(because).toMatch(/^[^.]+\.$/);
  });
});

describe('an analysis', () => {
  it('carries what is known of the document', () => {
    const analysis = ruleEngine.analyze('Lind said the bridge was closed.', {
      id: 'a',
      title: 'The bridge',
      analyzedAt: '2030-01-01T00:00:00Z',
      minConfidence: 0,
    });
    expect(analysis).toMatchObject({
      schema: 'sourcelight/1',
      generator: { name: 'sourcelight' },
      id: 'a',
      title: 'The bridge',
      analyzedAt: '2030-01-01T00:00:00Z',
    });
    expect(analysis).not.toHaveProperty('minConfidence');
  });

  it('leaves out claims below the confidence that was asked for', () => {
    const text = 'Lind said the bridge was closed.';
    expect(ruleEngine.analyze(text, { minConfidence: 0 }).claims).toHaveLength(1);
    expect(ruleEngine.analyze(text, { minConfidence: 1 })).toMatchObject({ claims: [], sources: [] });
  });

  it.each(['', ' ', '\n\n', '“', '...', '🦊'])('of a text without words is empty: %j', (text) => {
    expect(ruleEngine.analyze(text)).toMatchObject({ claims: [], sources: [], markers: [] });
  });
});
