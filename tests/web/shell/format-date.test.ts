/** Dates in words, in the precision of the source. */
import { describe, expect, it } from 'vitest';
import { withDayArticles } from '#domain/date-words.ts';
import { formatDate, formatDates, formatEventDates, latestDate } from '../../../web/src/components/format-date.ts';

describe('formatDate', () => {
  it('keeps the precision of the source', () => {
    expect(formatDate('2017', 'es')).toBe('2017');
    expect(formatDate('2017-08', 'es')).toBe('agosto de 2017');
    expect(formatDate('2017-08-31', 'es')).toBe('31 de agosto de 2017');
    expect(formatDate('2017-08', 'en')).toBe('August 2017');
    expect(formatDate('2017-08-03', 'en')).toBe('3 August 2017');
  });

  it('shortens the month where asked', () => {
    expect(formatDate('2016-08', 'es', { short: true })).toBe('ago. de 2016');
    expect(formatDate('2016-09', 'en', { short: true })).toBe('Sept 2016');
  });

  it('gives back what is no month as it is', () => {
    expect(formatDate('2017-13', 'es')).toBe('2017-13');
  });
});

describe('formatDates', () => {
  it('says since, until, between, attested, undated', () => {
    expect(formatDates({ from: '2017-08' }, 'es')).toBe('desde agosto de 2017');
    expect(formatDates({ to: '2019' }, 'en')).toBe('until 2019');
    expect(formatDates({ from: '2016', to: '2017' }, 'es')).toBe('de 2016 a 2017');
    expect(formatDates({ from: '2016', to: '2016' }, 'en')).toBe('2016');
    expect(formatDates({ attested: '2016-08' }, 'es')).toBe('constatado: agosto de 2016');
    expect(formatDates({}, 'es')).toBe('sin fecha');
  });

  it('gives days their article in Spanish', () => {
    expect(formatDates({ from: '2021-09-14' }, 'es')).toBe('desde el 14 de septiembre de 2021');
    expect(formatDates({ to: '2021-09-14' }, 'es', { short: true })).toBe('hasta el 14 de sept. de 2021');
    expect(formatEventDates({ from: '2021-09-02', to: '2021-09-14' }, 'es')).toBe(
      'del 2 de septiembre de 2021 al 14 de septiembre de 2021',
    );
    expect(formatDates({ from: '2021-09-14' }, 'en')).toBe('since 14 September 2021');
    expect(withDayArticles('Falta 1 de 4, de 7 de 12, de mayo de 2020')).toBe(
      'Falta 1 de 4, de 7 de 12, de mayo de 2020',
    );
  });
});

describe('formatEventDates', () => {
  it('gives a date alone as it is, two as a span', () => {
    expect(formatEventDates({ from: '2017-08-31' }, 'es')).toBe('31 de agosto de 2017');
    expect(formatEventDates({ to: '2019' }, 'en')).toBe('2019');
    expect(formatEventDates({ from: '2017-02', to: '2017-06' }, 'en')).toBe('February 2017 to June 2017');
    expect(formatEventDates({}, 'es')).toBe('sin fecha');
  });
});

describe('latestDate', () => {
  it('is the last of all dates of all statements', () => {
    expect(latestDate([{ from: '2016' }, { attested: '2017-08' }, { to: '2017' }])).toBe('2017-08');
    expect(latestDate([{}])).toBeUndefined();
  });
});
