/** Which statements an engagement rests on: all of its rung, and of rungs of one value those that are not old. */
import { expect, test } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { engagementWith } from '#domain/engagement.ts';
import { makeIndex } from '../../support/facts.ts';

const time = askedTime('2024-06', '2026-11-22');
const index = makeIndex({
  organisations: [{ id: 'asked' }, { id: 'led' }, { id: 'leads' }],
  groups: [{ id: 'g' }],
  engagedWith: [
    { organisation: 'asked', group: 'g', level: 'consulted', attested: '2015' },
    { organisation: 'asked', group: 'g', level: 'consulted', attested: '2023' },
    { organisation: 'asked', group: 'g', level: 'consulted', attested: '2025' },
    { organisation: 'asked', group: 'g', level: 'informed', attested: '2024' },
  ],
  memberOf: [
    { organisation: 'led', group: 'g', role: 'core-member', attested: '2016' },
    { organisation: 'led', group: 'g', role: 'member', attested: '2024' },
    { organisation: 'leads', group: 'g', role: 'core-member', attested: '2016' },
    { organisation: 'leads', group: 'g', role: 'member', attested: '2014' },
  ],
});
const evidence = (organisation: string) => {
  const { value, rung, stale, statements } = engagementWith(index, organisation, 'g', time);
  return [value, rung, stale, statements.map(({ attested }) => attested)];
};

test('every statement of the level counts: a newer one beside an old one makes it not stale', () => {
  expect(evidence('asked')).toEqual([0.5, 'consulted', false, ['2015', '2023']]);
});

test('of roles of the same value one stated lately says it; where all are old, the first of the ladder', () => {
  expect(evidence('led')).toEqual([1, 'member', false, ['2024']]);
  expect(evidence('leads')).toEqual([1, 'core-member', true, ['2016']]);
});
