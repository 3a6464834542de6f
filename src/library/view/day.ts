import { time } from '#i18n';

/** The day of a date as pages give it (“2026-03-12T08:00Z”), in the words of the language; else as it was given. */
export function dayOf(published: string | undefined): string | undefined {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '') ?? [];
  const moment = new Date(`${day}T12:00:00Z`);
  if (day === undefined || Number.isNaN(moment.getTime())) return published;
  return time(moment, { dateStyle: 'medium', timeZone: 'UTC' });
}
