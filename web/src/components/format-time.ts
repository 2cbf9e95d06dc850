/** Moments of the history in words, by the clock and time zone of whoever reads. */
import type { Locale } from '#domain/vocabularies.ts';

const regional = { es: 'es-PE', en: 'en-GB' } as const;

/** The day as a key for grouping: `2026-11-23` in the reader's time zone. */
export function dayOf(iso: string): string {
  const moment = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** "23 de noviembre de 2026", "23 November 2026". */
export function formatDay(iso: string, lang: Locale): string {
  return new Intl.DateTimeFormat(regional[lang], { dateStyle: 'long' }).format(new Date(iso));
}

/** "14:35". */
export function formatClock(iso: string, lang: Locale): string {
  const style = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(regional[lang], style).format(new Date(iso));
}

/** How many days ago the moment was, by the calendar: 0 today, 1 yesterday. */
export function daysAgo(iso: string, now: Date): number {
  const [then, today] = [new Date(iso), now].map((at) => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()));
  return Math.round(((today ?? 0) - (then ?? 0)) / 86_400_000);
}

/** "hace 5 minutos", "2 hours ago" for a moment of today; undefined for any other day (a clock may be ahead). */
export function formatAgo(iso: string, lang: Locale, now: Date): string | undefined {
  const seconds = Math.round((now.getTime() - new Date(iso).getTime()) / 1000);
  if (daysAgo(iso, now) !== 0 || seconds < 0) return undefined;
  const relative = new Intl.RelativeTimeFormat(regional[lang], { numeric: 'auto' });
  if (seconds < 60) return relative.format(0, 'second');
  if (seconds < 3600) return relative.format(-Math.floor(seconds / 60), 'minute');
  return relative.format(-Math.floor(seconds / 3600), 'hour');
}
