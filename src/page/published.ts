import { monthNames } from './month-names.ts';
import { collapse } from './white-space.ts';

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|$)/;
const monthFirst = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u;
const dayFirst = /(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})/u;

/** A date as pages write it, in ISO 8601, with time and zone where they are given; undefined where it is none. */
export function isoDate(text: string): string | undefined {
  const date = collapse(text);
  const whole = iso.exec(date);
  if (whole) {
    const [, year, month, day, hour, minute, second = '00', zone = ''] = whole;
    const time = hour === undefined ? '' : `T${hour.padStart(2, '0')}:${minute}:${second}${isoZone(zone)}`;
    return calendarDate(year, month, day, time);
  }
  const [, year, month, day] = compact.exec(date) ?? [];
  if (year) return calendarDate(year, month, day);
  const [, monthName, dayOfMonth, thatYear] = monthFirst.exec(date) ?? [];
  const [, dayBefore, nameAfter, yearAfter] = dayFirst.exec(date) ?? [];
  return (
    calendarDate(thatYear, monthNumber(monthName), dayOfMonth) ??
    calendarDate(yearAfter, monthNumber(nameAfter), dayBefore)
  );
}

/** The date that many sites put into the addresses of their articles: /2016/12/12/. */
export function dateInAddress(url: string): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(url) ?? [];
  return calendarDate(year, month, day);
}

/** The date of publication that the page shows, for where it declares none. */
export function shownDate(scope: ParentNode): string | undefined {
  const shown =
    'time, [class*="publish" i], [class*="dateline" i], [class*="timestamp" i], [class*="byline" i], [class*="date" i]';
  for (const element of scope.querySelectorAll(shown)) {
    if (element.closest('table, li, figure, aside, nav, footer')) continue;
    const texts = [element.getAttribute('datetime') ?? '', element.textContent ?? ''];
    for (const text of texts) {
      const date = text.length < 200 ? isoDate(text) : undefined;
      if (date) return date;
    }
  }
  return undefined;
}

function isoZone(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
}

function monthNumber(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const lower = name.toLowerCase();
  for (const names of Object.values(monthNames)) {
    const index = names.findIndex(
      (month) => month === lower || (lower.length >= 3 && month.startsWith(lower)),
    );
    if (index >= 0) return String(index + 1);
  }
  return undefined;
}

function calendarDate(year?: string, month?: string, day?: string, time = ''): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (!year || !(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}${time}`;
}
