/** Shared ranks and bands: equal values are never parted, and few values have no thirds. */
import { describe, expect, it } from 'vitest';
import { bandOf, scaleOf, sharedPlaces } from '#domain/measures/places.ts';

const shown = { id: 'm', shown: 'bands' } as const;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

describe('ranks', () => {
  it('are shared by values that differ by less than rounding, and skip', () => {
    expect(sharedPlaces([3, 1, 3 + 1e-9, 2, null], 'highest')).toEqual([1, 4, 1, 3, null]);
    expect(sharedPlaces([3, 1, 3, 2, null], 'lowest')).toEqual([3, 1, 3, 2, null]);
    expect(sharedPlaces([3, 1], null)).toEqual([null, null]);
  });
});

describe('bands', () => {
  it('are thirds of the values above 0, and 0 stands apart', () => {
    const scale = scaleOf(shown, numbers(16));
    expect(scale).toMatchObject({ known: 16, levels: 16, least: 0, most: 15, bands: { high: 11, low: 5 } });
    expect([0, 5, 6, 10, 11, 15, null].map((value) => bandOf(scale, value))).toEqual([
      ...['none', 'low', 'middle', 'middle', 'high', 'high', null],
    ]);
  });

  it('never part equal values: a band that would is smaller, or empty', () => {
    const scale = scaleOf(shown, [...numbers(5), ...Array.from({ length: 20 }, () => 9)]);
    expect(scale.bands).toEqual({ high: null, low: 4 });
    expect(bandOf(scale, 9)).toBe('middle');
  });

  it('need fifteen values of at least three levels', () => {
    expect(scaleOf(shown, numbers(14)).bands).toBeNull();
    expect(scaleOf(shown, [...Array.from({ length: 20 }, () => 0), 1, 2]).bands).toBeNull();
    expect(scaleOf({ id: 'm', shown: 'share' }, numbers(30)).bands).toBeNull();
    expect(bandOf(scaleOf(shown, []), 1)).toBeNull();
  });
});
