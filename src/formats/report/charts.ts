import { type Markup, markup } from './escape.ts';

export interface Bar {
  name: string;
  value: number;
  /** The value in words; default: the number. */
  said?: string;
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
  const most = Math.max(0, ...list.map(({ value }) => value)) || 1;
  const room = Math.max(NUMBERS, ...list.map(({ said = '' }) => 16 + said.length * 7));
  const scale = (WIDTH - NAMES - room) / most;
  const rows = list.map(({ name, value, said = number(value), color = 'bar', hollow }, i) => {
    const width = Math.max(value > 0 ? 2 : 0, value * scale).toFixed(1);
    const fill = hollow
      ? markup`fill="none" stroke="var(--${color})" stroke-width="1.5" stroke-dasharray="3 2"`
      : markup`fill="var(--${color})"`;
    return markup`
<text x="${NAMES - 10}" y="${i * ROW + 14}" text-anchor="end">${short(name)}</text><rect x="${NAMES}" y="${i * ROW + 4}" width="${width}" height="${ROW - 8}" rx="2" ${fill}/><text x="${(NAMES + Number(width) + 8).toFixed(1)}" y="${i * ROW + 14}" class="soft">${said}</text>`;
  });
  const said = list.map(({ name, value, said = number(value) }) => `${name}: ${said}`).join('; ');
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

const HIGH = 96;
/** So many of the columns are named below. */
const NAMED = 7;

/** Upright bars side by side, for what follows in time; a table beside them has the numbers. */
export function columns(
  caption: string,
  list: { name: string; value: number }[],
  say: (value: number) => string,
): Markup {
  const most = Math.max(0, ...list.map(({ value }) => value));
  const each = WIDTH / Math.max(1, list.length);
  const wide = Math.min(36, each * 0.8);
  const middle = (i: number) => (i + 0.5) * each;
  const step = Math.ceil(list.length / NAMED);
  const rects = list.map(({ value }, i) => {
    const height = most === 0 ? 0 : Math.max(value > 0 ? 1 : 0, (value / most) * HIGH);
    return markup`<rect x="${(middle(i) - wide / 2).toFixed(1)}" y="${(20 + HIGH - height).toFixed(1)}" width="${wide.toFixed(1)}" height="${height.toFixed(1)}" fill="var(--bar)"/>`;
  });
  const names = list.map(
    ({ name }, i) =>
      i % step === 0 &&
      markup`<text x="${Math.min(WIDTH - 24, Math.max(24, middle(i))).toFixed(1)}" y="${HIGH + 36}" text-anchor="middle" class="soft">${name}</text>`,
  );
  const peak = list.findIndex(({ value }) => value === most);
  const said = list.length === 0 ? '' : `. Most in ${list[peak]?.name}: ${say(most)}`;
  return markup`<figure class="bars"><figcaption>${caption}</figcaption><svg viewBox="0 0 ${WIDTH} ${HIGH + 40}" role="img" aria-label="${caption}, from ${list[0]?.name} to ${list.at(-1)?.name}${said}"><text x="0" y="12" class="soft">${say(most)}</text><line x1="0" x2="${WIDTH}" y1="20" y2="20" stroke="var(--rule)"/>${rects}<line x1="0" x2="${WIDTH}" y1="${HIGH + 20}" y2="${HIGH + 20}" stroke="var(--soft)"/>${names}</svg></figure>`;
}
