/**
 * How light a computed colour is, from 0 (black) to 1 (white); null where the notation is not known.
 * Takes what `getComputedStyle` gives: `rgb()`, `rgba()`, `color(srgb …)`, and `lab`, `lch`, `oklab`, `oklch`.
 */
export function lightness(color: string): number | null {
  const [, notation, body] = /^([a-z]+)\((.+)\)$/.exec(color.trim()) ?? [];
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = (body?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  if (notation === 'rgb' || notation === 'rgba') return perceived(a / 255, b / 255, c / 255);
  if (notation === 'color') return perceived(a, b, c);
  if (notation === 'lab' || notation === 'lch') return a / 100;
  if (notation === 'oklab' || notation === 'oklch') return a;
  return null;
}

function perceived(red: number, green: number, blue: number): number | null {
  const value = 0.299 * red + 0.587 * green + 0.114 * blue;
  return Number.isNaN(value) ? null : value;
}

/**
 * Whether an element's text is set light on dark. Judged by the letters: what is behind them may be an
 * image, a gradient or another element, but letters are set so that they can be read.
 */
export function isLightOnDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return (lightness(view?.getComputedStyle(element).color ?? '') ?? 0) > 0.55;
}
