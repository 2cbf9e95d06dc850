/** Regions side by side: what each has of its own, and what a region without a group cannot have. */
import { expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { RegionComparisonView } from '#domain/views/region-comparison-view.ts';
import { regionComparison } from '../../../server/analysis/region-comparison.ts';
import { makeIndex } from '../../support/facts.ts';
import { twoGroups } from './two-groups.ts';

const latest = askedTime('latest', '2026-11-22');
const index = makeIndex(twoGroups);
const compared = (...ids: string[]) => RegionComparisonView.strict().parse(regionComparison(index, ids, latest)).items;

it('keeps the order asked for, each region with its groups, members and open environmental roles', () => {
  const [country, department] = compared('PE', 'PE-CUS');
  expect(country?.region.id).toBe('PE');
  expect(department).toMatchObject({
    region: { id: 'PE-CUS' },
    status: 'group',
    organisations: 1,
    byMode: { operation: 1, unspecified: 1 },
    inherited: 1,
    recordEnds: '2019',
  });
  expect(department?.groups).toHaveLength(1);
  expect(department?.groups[0]?.standing).toMatchObject({ group: { id: 'cusco' }, members: 4, observers: 1 });
  expect(department?.groups[0]?.missingEnvironmental?.map(({ role, state }) => [role.id, state])).toEqual([
    ['role-water', 'nobody'],
  ]);
});

it('a region without a group has coverage to know and nothing to miss', () => {
  const [one] = compared('PE-PUN');
  expect(one).toMatchObject({ status: 'no-group', nationalGroup: null, recordEnds: null, organisations: 0 });
  expect(one?.groups).toMatchObject([{ standing: null, missingEnvironmental: null, summary: { coverage: null } }]);
});

it('a macro-region shows the groups inside it, never as its own', () => {
  const [sur] = compared('sur');
  expect(sur?.status).toBe('groups-within');
  expect(sur?.groups.map(({ standing }) => standing?.group.id)).toEqual(['cusco']);
});

it('an unknown region is an error', () => {
  expect(() => compared('PE', 'nowhere')).toThrow('no region nowhere');
});
