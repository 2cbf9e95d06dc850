/** How statements stand at an asked time: every state of model.md, and partial dates as their whole period. */
import { fc, test as property } from './property.ts';
import { describe, expect, it } from 'vitest';
import { askedTime, newestDate, stateAt } from '#domain/asked-time.ts';
import { periodOf } from '#domain/edtf.ts';
import { evidenceSpan } from '#domain/statement.ts';

const at = (date: string) => askedTime(date, '2026-11-22').period;

describe('periodOf', () => {
  it.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017-02', '2017-02-01', '2017-02-28'],
    ['2017-08-31', '2017-08-31', '2017-08-31'],
  ])('%s is %s to %s', (date, first, last) => {
    expect(periodOf(date)).toEqual({ first, last });
  });

  it.each(['2016-13', '2016-00', '2017-02-29', '2017-8', '17', '2017/08', '2017-08-31T00:00', '2017~', ''])(
    'refuses %j',
    (text) => {
      expect(periodOf(text)).toBeUndefined();
    },
  );
});

describe('evidenceSpan', () => {
  it('runs from the earliest of from and attested to the end', () => {
    expect(evidenceSpan({ from: '2015', attested: '2014-06', to: '2018' })).toEqual({
      first: '2014-06-01',
      last: '2018-12-31',
    });
  });

  it('without an end runs to the latest of from and attested', () => {
    expect(evidenceSpan({ from: '2010', attested: '2016-08' })).toEqual({ first: '2010-01-01', last: '2016-08-31' });
  });

  it('with an end alone is that end', () => {
    expect(evidenceSpan({ to: '2018-03' })).toEqual({ first: '2018-03-01', last: '2018-03-31' });
  });

  it('is undefined without a date', () => {
    expect(evidenceSpan({})).toBeUndefined();
  });
});

describe('stateAt', () => {
  it.each([
    [{ attested: '2016-08' }, '2016', 'stated'],
    [{ attested: '2016-08' }, '2016-08-15', 'stated'],
    [{ attested: '2016-08' }, '2019', 'last-stated'],
    [{ from: '2010' }, '2019', 'last-stated'],
    [{ from: '2010', to: '2012-06' }, '2012-06', 'stated'],
    [{ from: '2010', to: '2012-06' }, '2012-07', 'ended'],
    [{ from: '2019-01' }, '2018', 'not-yet'],
    [{ attested: '2019' }, '2018', 'stated-later'],
    [{}, '2018', 'undated'],
  ] as const)('%j at %s is %s', (dates, date, state) => {
    expect(stateAt(dates, at(date))).toBe(state);
  });

  it('latest is today: an end in the past has ended, one to come has not', () => {
    expect(stateAt({ to: '2026-10' }, at('latest'))).toBe('ended');
    expect(stateAt({ from: '2020', to: '2027' }, at('latest'))).toBe('stated');
    expect(stateAt({ from: '2027' }, at('latest'))).toBe('not-yet');
  });

  property(
    [fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1900, max: 2100 })],
    'a year is stated in itself and ordered otherwise',
    (year, asked) => {
      const state = stateAt({ attested: String(year) }, at(String(asked)));
      expect(state).toBe(year === asked ? 'stated' : year < asked ? 'last-stated' : 'stated-later');
    },
  );
});

describe('newestDate', () => {
  it('gives the newest as written, the more precise of equal ends', () => {
    expect(newestDate([{ attested: '2017' }, { attested: '2017-12-31' }, { from: '2016' }])).toBe('2017-12-31');
    expect(newestDate([{ attested: '2017' }, { attested: '2017-08' }])).toBe('2017');
    expect(newestDate([{}])).toBeNull();
  });
});
