/** Who belongs to a region: seats in its group and presences as all sources together leave them. */
import { expect, test } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { presencesIn } from '#domain/presence.ts';
import { presencesOf } from '#domain/presence-rows.ts';
import { makeIndex } from '../../support/facts.ts';

const seat = (organisation: string) => ({ organisation, group: 'g' });
const index = makeIndex({
  organisations: ['left', 'stays', 'led', 'leads'].map((id) => ({ id })),
  groups: [{ id: 'g' }],
  regions: [{ id: 'R', kind: 'district' }],
  presentIn: [
    { organisation: 'left', region: 'R', mode: 'operation', attested: '2019-03', source: 'list' },
    { organisation: 'left', region: 'R', mode: 'operation', from: '2015', to: '2020-12', source: 'report' },
    { organisation: 'led', region: 'R', mode: 'operation', to: '2020-12', source: 'report' },
    { organisation: 'led', region: 'R', mode: 'headquarters', attested: '2019-03', source: 'list' },
    { organisation: 'stays', region: 'R', mode: 'operation', to: '2016', source: 'report' },
    { organisation: 'stays', region: 'R', mode: 'operation', attested: '2019-03', source: 'list' },
  ],
  memberOf: [
    { ...seat('left'), attested: '2019-03', source: 'list' },
    { ...seat('left'), from: '2015', to: '2020-12', source: 'report' },
    { ...seat('stays'), attested: '2019-03', source: 'list' },
    { ...seat('led'), role: 'secretariat', attested: '2014' },
    { ...seat('leads'), role: 'secretariat', from: '2020' },
  ],
});
const inGroup = (at: string) => [...presencesIn(index, '', ['g'], askedTime(at, '2026-11-22')).keys()].sort();

test('whom one source saw leave is not kept in the group by an older list of another', () => {
  expect(inGroup('latest')).toEqual(['leads', 'led', 'stays']);
  expect(inGroup('2019-03')).toEqual(['led', 'left', 'stays']);
});

test('an end outweighs older mentions of the same presence, not newer ones nor another mode', () => {
  const present = (at: string) => [...presencesIn(index, 'R', [], askedTime(at, '2026-11-22')).keys()].sort();
  expect(present('latest')).toEqual(['led', 'stays']);
  expect(present('2019-03')).toEqual(['led', 'left', 'stays']);
  const listed = presencesOf(index, 'R', askedTime('latest', '2026-11-22')).items;
  expect(listed.map(({ organisation, mode }) => `${organisation.id} ${mode}`)).toEqual([
    'led headquarters',
    'stays operation',
  ]);
});
