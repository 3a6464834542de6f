/** FNV-1a over UTF-16 code units: the same on every machine. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** A number and one or two values, mixed to 32 bits (MurmurHash3's finaliser). */
export function mix(template: number, a: number, b = 0): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x7feb352d);
  return (hash ^ (hash >>> 15)) | 0;
}

/** A key has so many bits: fewer make the weights smaller, but unknown features would pass for known ones. */
export const KEY_BITS = 24;

/** A feature's key, as {@link mix} in `KEY_BITS` bits. */
export const keyOf = (template: number, a: number, b = 0): number => mix(template, a, b) >>> (32 - KEY_BITS);
