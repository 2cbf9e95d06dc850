/** Who belongs to a region through its group: seats as all sources together leave them. */
import { expect, test } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { presencesIn } from '#domain/presence.ts';
import { makeIndex } from '../../support/facts.ts';

const seat = (organisation: string) => ({ organisation, group: 'g' });
const index = makeIndex({
  organisations: ['left', 'stays', 'led', 'leads'].map((id) => ({ id })),
  groups: [{ id: 'g' }],
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
