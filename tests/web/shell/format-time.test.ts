/** Moments of the history in words. */
import { describe, expect, it } from 'vitest';
import { dayOf, daysAgo, formatAgo, formatClock, formatDay } from '../../../web/src/components/format-time.ts';

/** A moment by the clock of this machine, as the service writes it. */
function local(day: number, hour: number, minute: number): string {
  return new Date(2026, 10, day, hour, minute).toISOString();
}

const now = new Date(2026, 10, 23, 14, 35);

describe('moments', () => {
  it('are days and times of the reader, in the language', () => {
    expect(dayOf(local(3, 23, 59))).toBe('2026-11-03');
    expect(formatDay(local(23, 9, 5), 'es')).toBe('23 de noviembre de 2026');
    expect(formatDay(local(23, 9, 5), 'en')).toBe('23 November 2026');
    expect(formatClock(local(23, 0, 5), 'es')).toBe('00:05');
    expect(formatClock(local(23, 14, 35), 'en')).toBe('14:35');
  });

  it('count days by the calendar, not by 24 hours', () => {
    expect(daysAgo(local(23, 0, 1), now)).toBe(0);
    expect(daysAgo(local(22, 23, 59), now)).toBe(1);
    expect(daysAgo(local(1, 12, 0), now)).toBe(22);
  });

  it('say how long ago only for today', () => {
    expect(formatAgo(local(23, 14, 35), 'es', now)).toBe('ahora');
    expect(formatAgo(local(23, 14, 30), 'es', now)).toBe('hace 5 minutos');
    expect(formatAgo(local(23, 12, 0), 'en', now)).toBe('2 hours ago');
    expect(formatAgo(local(22, 23, 59), 'en', now)).toBeUndefined();
    // The clock of the service is ahead of the reader's.
    expect(formatAgo(local(23, 14, 40), 'en', now)).toBeUndefined();
  });
});
