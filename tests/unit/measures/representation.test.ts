/** Representation where a pillar of the workspace has nobody: in the region, or anywhere. */
import { expect, test } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { representationOf } from '#domain/measures/representation-of.ts';
import { baseOf } from '#domain/network/network-base.ts';
import { regionScope } from '#domain/network/region-scope.ts';
import { makeIndex } from '../../support/facts.ts';

const time = askedTime('2019', '2026-11-22');
const pillars: Record<string, string> = { a: 'state', b: 'state', c: 'companies', d: 'companies' };
const index = makeIndex({
  pillars: ['companies', 'state', 'youth'].map((id) => ({ id })),
  organisations: [...Object.keys(pillars), 'e'].map((id) => ({ id })),
  belongsTo: Object.entries(pillars).map(([organisation, pillar]) => ({ organisation, pillar })),
  presentIn: ['a', 'b', 'c', 'd', 'e'].map((organisation) => ({ organisation, region: 'R' })),
  regions: [{ id: 'R', kind: 'department' }],
  groups: [{ id: 'g' }],
  groupRegion: [{ group: 'g', region: 'R' }],
  memberOf: ['a', 'e'].map((organisation) => ({ organisation, group: 'g', role: 'member' as const })),
});

test('a pillar that nobody on file belongs to has a row without a ratio, and is named apart from one left out', () => {
  const base = baseOf(index, regionScope(index, 'R', [], time), time);
  const { rows, blau, absent, nobody } = representationOf(index, 'g', base.organisations, time);
  const ofPillars = rows.filter(({ by }) => by === 'pillar');
  // Two in the group, one of the State and one without a pillar; five present.
  expect(ofPillars.map(({ value, inGroup, present, ratio }) => [value.id, inGroup, present, ratio])).toEqual([
    ['companies', 0, 2, 0],
    ['state', 1, 2, 1.25],
    ['youth', 0, 0, null],
  ]);
  expect(blau).toBe(0);
  expect([absent.map(({ id }) => id), nobody.map(({ id }) => id)]).toEqual([['companies'], ['youth']]);
});
