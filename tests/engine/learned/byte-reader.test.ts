import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/engine/learned/byte-reader.ts';

describe('numbers from bytes', () => {
  it('reads them one after the other, from wherever the bytes lie', () => {
    const bytes = Uint8Array.of(99, 5, 0x85, 0x02, 0, 0xff, 0x00, 0x3c);
    const reader = new ByteReader(bytes.subarray(1));
    expect([...reader.ascending(3)]).toEqual([5, 5 + 0x105, 5 + 0x105]);
    expect([...reader.int8s(1)]).toEqual([-1]);
    expect([...reader.float16s(1)]).toEqual([1]);
    expect(reader.isAtEnd).toBe(true);
  });

  it.each([
    ['distances', (reader: ByteReader) => reader.ascending(3)],
    ['a distance', (reader: ByteReader) => reader.ascending(2)],
    ['bytes', (reader: ByteReader) => reader.int8s(3)],
    ['numbers', (reader: ByteReader) => reader.float32s(1)],
    ['more than there can be', (reader: ByteReader) => reader.float16s(2 ** 31)],
  ])('says so where %s go beyond the end', (_, read) => {
    expect(() => read(new ByteReader(Uint8Array.of(1, 0x80)))).toThrow(RangeError);
  });
});
