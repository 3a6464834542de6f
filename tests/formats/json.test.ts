import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { errorLine } from '../../src/formats/jsonl.ts';
import { analysis } from './analysis.ts';

const many = ['a', 'b', 'c'].map((id) => analysis({ id }));

describe('json', () => {
  it('is the analysis itself for one', () => {
    expect(JSON.parse(formats.json.write([analysis()]))).toEqual(analysis());
  });

  it.each([0, 2, 3])('is an array for %d', (count) => {
    expect(JSON.parse(formats.json.write(many.slice(0, count)))).toEqual(many.slice(0, count));
  });

  it('ends with a line feed', () => {
    for (const count of [0, 1, 2]) expect(formats.json.write(many.slice(0, count))).toMatch(/[}\]]\n$/);
  });
});

describe('jsonl', () => {
  it('is one analysis a line, in order', () => {
    const lines = formats.jsonl.write(many).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(many);
  });

  it('has a line for what could not be analysed', () => {
    expect(errorLine('d', 'no\narticle')).toBe('{"id":"d","error":"no\\narticle"}\n');
  });
});

describe('formats', () => {
  it.each(Object.entries(formats))('%s is told apart and says what it is for', (name, format) => {
    expect(format.name).toBe(name);
    const others = Object.values(formats).filter((other) => other !== format);
    for (const key of ['label', 'purpose', 'extension', 'mediaType'] as const) {
      expect(format[key]).not.toBe('');
      expect(others.map((other) => other[key])).not.toContain(format[key]);
    }
  });

  it.each(Object.entries(formats))(
    '%s carries address, title, byline, date, time of analysis and version',
    (_, format) => {
      const written = format.write([analysis({ title: 'Harbour' })]);
      for (const part of [
        'marrampost.example/dredging',
        'Harbour',
        'Ottilie Brandreth',
        '2024-03-08',
        '2026-01-02T03:04:05Z',
        '1.2.3',
      ]) {
        expect(written).toContain(part);
      }
    },
  );
});
