/** The map's classes, the table's order, the first region, the line of wholes. */
import { describe, expect, it } from 'vitest';
import type { RegionItem } from '#domain/views/region-view.ts';
import { ancestorsOf } from '../../../web/src/app/region-line.ts';
import {
  classOf,
  colouringsOf,
  countedRegions,
  openEnvironmental,
} from '../../../web/src/pages/regions/region-class.ts';
import { orderedRegions, readOrder } from '../../../web/src/pages/regions/region-order.ts';
import { regionCode } from '../../../web/src/pages/regions/region-code.ts';
import { firstRegion } from '../../../web/src/view/first-region.ts';
import { nothingCovered } from '../../support/coverage-counts.ts';

const nothing = { ...nothingCovered, coverage: null };

function region(id: string, changes: Partial<RegionItem> = {}): RegionItem {
  return {
    id,
    name: id,
    names: { es: id, en: id },
    kind: 'department',
    within: [],
    tile: { column: 1, row: 1 },
    status: 'no-group',
    groups: [],
    statuses: [],
    coverage: nothing,
    environment: nothing,
    organisations: 0,
    conflicts: [],
    statements: [],
    ...changes,
  };
}

const country = region('PE', { kind: 'country', status: 'group', coverage: { ...nothing, coverage: 0.5 } });
const macro = region('PE-MS', { kind: 'macro-region', within: ['PE'], status: 'groups-within' });
const cusco = region('PE-CUS', {
  within: ['PE', 'PE-MS'],
  status: 'group',
  coverage: { ...nothing, applicable: 20, covered: 3, coverage: 0.2 },
  environment: { ...nothing, applicable: 7, covered: 0, coverage: 0 },
});
const puno = region('PE-PUN', {
  status: 'national-group',
  environment: { ...nothing, applicable: 7, known: 7 },
});

describe('classes of the map', () => {
  it('tell groups apart and never count a gap where there is no group', () => {
    expect(classOf(cusco, 'status')).toBe('statusGroup');
    expect(classOf(cusco, 'coverage')).toBe('coverageLow');
    expect(classOf(cusco, 'environment')).toBe('environmentAll');
    expect(openEnvironmental(cusco)).toBe(7);
    expect(openEnvironmental(puno)).toBeUndefined();
    expect(classOf(puno, 'coverage')).toBe('coverageNone');
    expect(classOf(puno, 'environment')).toBe('environmentNoGroup');
  });

  it('offer only choices that have something to show', () => {
    expect(colouringsOf([puno])).toEqual(['status']);
    expect(colouringsOf([puno, cusco])).toEqual(['status', 'coverage', 'environment']);
  });
});

describe('order of the table', () => {
  it('puts regions without a value last, up and down', () => {
    const ids = (text: string): readonly string[] =>
      orderedRegions([puno, country, cusco], readOrder(text), 'es').map(({ id }) => id);
    expect(ids('-coverage')).toEqual(['PE', 'PE-CUS', 'PE-PUN']);
    expect(ids('coverage')).toEqual(['PE-CUS', 'PE', 'PE-PUN']);
    expect(readOrder('nonsense')).toEqual({ column: 'status', down: false });
  });
});

describe('places', () => {
  it('start with a part of the country that has a group', () => {
    expect(firstRegion([country, puno, cusco])?.id).toBe('PE-CUS');
    expect(firstRegion([puno])?.id).toBe('PE-PUN');
  });

  it('lead from the country over the macro-region', () => {
    expect(ancestorsOf(cusco, [country, macro, cusco]).map(({ id }) => id)).toEqual(['PE', 'PE-MS']);
  });

  it('have codes for narrow tiles', () => {
    expect(regionCode({ id: 'PE-CUS', name: 'Cusco' })).toBe('CUS');
    expect(regionCode({ id: 'upper-valley', name: 'Valle Alto' })).toBe('VAL');
  });
});

describe('countedRegions', () => {
  const off = (id: string, changes: Partial<RegionItem> = {}) => region(id, { tile: null, ...changes });

  it('are those on the map', () => {
    const { counted, onMap } = countedRegions([off('PE', { kind: 'country', status: 'group' }), cusco, off('PE-X')]);
    expect([counted.map(({ id }) => id), onMap]).toEqual([['PE-CUS'], true]);
  });

  it('are all below the country where there is no map, or it leaves out one with a group', () => {
    const { counted, onMap } = countedRegions([
      off('GH', { kind: 'country', status: 'group' }),
      off('north', { kind: 'macro-region', status: 'groups-within' }),
      off('GH-AH', { status: 'group' }),
      off('GH-WP'),
    ]);
    expect([counted.map(({ id }) => id), onMap]).toEqual([['GH-AH', 'GH-WP'], false]);
    expect(countedRegions([cusco, off('PE-Y', { status: 'group' })]).onMap).toBe(false);
  });
});
