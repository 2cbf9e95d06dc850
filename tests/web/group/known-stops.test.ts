/** The stops of the date slider: known dates in order, the asked one among them, the latest record last. */
import { describe, expect, it } from 'vitest';
import { stopsOf } from '../../../web/src/pages/group/known-stops.ts';

const dates = ['2010', '2016-08', '2017', '2019'].map((date) => ({ date, named: 1, onFile: 1 }));
const asked = (at: string) => stopsOf(dates, at).map((stop) => stop.at);

describe('stopsOf', () => {
  it('ends with the latest record', () => {
    expect(asked('latest')).toEqual(['2010', '2016-08', '2017', '2019', 'latest']);
    expect(stopsOf([], 'latest')).toEqual([{ at: 'latest', known: undefined }]);
  });

  it.each([
    ['2016-08', ['2010', '2016-08', '2017', '2019', 'latest']],
    ['2017-08', ['2010', '2016-08', '2017', '2017-08', '2019', 'latest']],
    ['2016', ['2010', '2016', '2016-08', '2017', '2019', 'latest']],
    ['1999-01-31', ['1999-01-31', '2010', '2016-08', '2017', '2019', 'latest']],
    ['2024', ['2010', '2016-08', '2017', '2019', '2024', 'latest']],
  ])('has a place for %s', (at, stops) => {
    expect(asked(at)).toEqual(stops);
  });

  it('says of a date that no source gives that nothing is known at it', () => {
    expect(stopsOf(dates, '2024').find(({ at }) => at === '2024')?.known).toBeUndefined();
    expect(stopsOf(dates, '2017').find(({ at }) => at === '2017')?.known).toEqual({
      date: '2017',
      named: 1,
      onFile: 1,
    });
  });
});
