import { type Markup, markup } from './escape.ts';

export interface Bar {
  name: string;
  value: number;
  /** Which of the page's colours; default that of bars. */
  color?: string;
  /** Drawn hollow: told apart without colour. */
  hollow?: boolean;
}

const ROW = 21;
const WIDTH = 460;
const NAMES = 186;
const NUMBERS = 48;

/** Horizontal bars with their names and numbers; a table of the same is in what it says to a screen reader. */
export function bars(caption: string, list: Bar[]): Markup {
  const most = Math.max(1, ...list.map(({ value }) => value));
  const scale = (WIDTH - NAMES - NUMBERS) / most;
  const rows = list.map(({ name, value, color = 'bar', hollow }, i) => {
    const width = Math.max(value > 0 ? 2 : 0, value * scale).toFixed(1);
    const fill = hollow
      ? markup`fill="none" stroke="var(--${color})" stroke-width="1.5" stroke-dasharray="3 2"`
      : markup`fill="var(--${color})"`;
    return markup`
<text x="${NAMES - 10}" y="${i * ROW + 14}" text-anchor="end">${short(name)}</text><rect x="${NAMES}" y="${i * ROW + 4}" width="${width}" height="${ROW - 8}" rx="2" ${fill}/><text x="${(NAMES + Number(width) + 8).toFixed(1)}" y="${i * ROW + 14}" class="soft">${number(value)}</text>`;
  });
  const said = list.map(({ name, value }) => `${name}: ${number(value)}`).join('; ');
  return markup`<figure class="bars"><figcaption>${caption}</figcaption><svg viewBox="0 0 ${WIDTH} ${list.length * ROW}" role="img" aria-label="${caption}. ${said}">${rows}</svg></figure>`;
}

/** A number for people: thousands set apart, at most one decimal; the same in every place. */
export const number = (value: number) =>
  (Number.isInteger(value) ? String(value) : value.toFixed(1)).replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');

const LONGEST = 25;
const short = (name: string) => {
  const letters = [...name];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name;
};

/** Where in a text something stands, from its beginning to its end. */
export function strip(
  caption: string,
  length: number,
  places: { start: number; end: number; color: string }[],
): Markup {
  const at = (place: number) => ((place / Math.max(1, length)) * WIDTH).toFixed(1);
  const rects = places.map(({ start, end, color }) => {
    const tall = color !== 'reported';
    return markup`<rect x="${at(start)}" y="${tall ? 1 : 5}" width="${Math.max(1, ((end - start) / Math.max(1, length)) * WIDTH).toFixed(1)}" height="${tall ? 20 : 12}" rx="1.5" fill="var(--${color})"/>`;
  });
  return markup`<figure><figcaption>${caption}</figcaption><svg viewBox="0 0 ${WIDTH} 22" preserveAspectRatio="none" class="strip" role="img" aria-label="${caption}: ${places.length} passages"><rect x="0" y="0" width="${WIDTH}" height="22" rx="3" fill="var(--tint)"/>${rects}</svg></figure>`;
}
