/** A short name for a text: the same for the same words, whatever the white space (53 bits, base 36). */
export function fingerprint(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return ((high >>> 11) * 0x100000000 + (low >>> 0)).toString(36);
}
