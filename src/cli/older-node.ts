/** What the engine uses of JavaScript and Node has only from version 24 on. */
if (!('getFloat16' in DataView.prototype)) {
  Object.defineProperty(DataView.prototype, 'getFloat16', {
    value(this: DataView, at: number, little?: boolean): number {
      const bits = this.getUint16(at, little);
      const [sign, exponent, fraction] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
      if (exponent === 31) return fraction ? Number.NaN : sign * Infinity;
      return sign * (exponent ? 2 ** (exponent - 25) * (1024 + fraction) : 2 ** -24 * fraction);
    },
  });
}
