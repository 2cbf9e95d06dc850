/** The two orders of the gap list, what it is narrowed to, and old evidence: five organisations worked out by hand. */
import { describe, expect, test } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { gapsOf, type GapsChoice } from '#domain/gaps.ts';
import { isStale } from '#domain/staleness.ts';
import { makeIndex } from '../../support/facts.ts';

const time = askedTime('2019', '2026-11-22');
const scores: Record<string, number[]> = { a: [4, 4], b: [3, 3], c: [2, 2], d: [1, 1], e: [1] };
// I: a 1, b .75, c .5, d .25, e .125. E: a 1, b .75, c .5, d 1, e 0. Ranks of I 1 2 3 4 5, of E 1 3 4 1 5.
const index = makeIndex({
  organisations: Object.keys(scores).map((id) => ({
    id,
    kind: id === 'c' ? ('embassy' as const) : ('government' as const),
  })),
  regions: [{ id: 'R', kind: 'department' }],
  groups: [{ id: 'g' }],
  groupRegion: [{ group: 'g', region: 'R' }],
  memberOf: [
    { organisation: 'a', group: 'g', role: 'member', attested: '2018' },
    { organisation: 'b', group: 'g', role: 'observer', attested: '2010' },
    { organisation: 'd', group: 'g', role: 'member', attested: '2018' },
  ],
  events: [{ id: 'm', kind: 'meeting', from: '2018' }],
  eventGroup: [{ event: 'm', group: 'g' }],
  tookPartIn: [{ organisation: 'c', event: 'm', role: 'participant' }],
  interviews: ['i0', 'i1'].map((id) => ({ id, method: 'recall' as const, month: '2018-05' })),
  interviewRegion: ['i0', 'i1'].map((interview) => ({ interview, region: 'R' })),
  rates: Object.entries(scores).flatMap(([organisation, given]) =>
    given.map((influence, place) => ({ interview: `i${String(place)}`, organisation, influence, own: false })),
  ),
});
const gaps = (choice: GapsChoice = {}) => gapsOf(index, 'R', choice, time);
const ids = (choice: GapsChoice = {}): string[] => gaps(choice).items.map(({ organisation }) => organisation.id);

describe('the two orders', () => {
  test('by gap: only whom interviews give more than contact does', () => {
    expect(
      gaps().items.map(({ organisation, gap, rankDifference, dependsOnScale }) => [
        organisation.id,
        gap,
        rankDifference,
        dependsOnScale,
      ]),
    ).toEqual([['e', 0.125, 0, true]]);
  });

  test('by difference of ranks: whom interviews rank higher than contact does', () => {
    const { order, items } = gaps({ order: 'difference' });
    expect(order).toBe('difference');
    expect(
      items.map(({ organisation, rank, gap, rankDifference, dependsOnScale }) => [
        organisation.id,
        rank,
        gap,
        rankDifference,
        dependsOnScale,
      ]),
    ).toEqual([
      ['b', 1, 0, 1, true],
      ['c', 1, 0, 1, true],
    ]);
  });
});

test('filters narrow the list and tell how many there are without them', () => {
  const order = 'difference' as const;
  expect(ids({ order, kind: ['embassy'] })).toEqual(['c']);
  expect(ids({ order, fills: 'yes' })).toEqual([]);
  expect(ids({ order, stale: 'yes' })).toEqual(['b']);
  expect(ids({ order, stale: 'no' })).toEqual(['c']);
  const { all, total, choices } = gaps({ order, kind: ['embassy'] });
  expect([all, total]).toEqual([2, 1]);
  expect(choices).toEqual({ kind: { embassy: 1, government: 1 }, fills: 0, stale: 1 });
});

test('old evidence is said and lowers nothing', () => {
  const [old] = gaps({ order: 'difference' }).items;
  expect([old?.latest, old?.stale, old?.engagement?.value]).toEqual(['2010', true, 0.75]);
  expect(old?.reasons.find(({ code }) => code === 'contact')?.text.en).toBe(
    'Its contact with the g: an observer (2010; what is on file is old).',
  );
  const [patient] = gaps({ order: 'difference', staleAfter: 9 }).items;
  expect([patient?.stale, patient?.engagement?.stale, patient?.gap]).toEqual([false, false, 0]);
});

test('evidence is old to the day, never when undated', () => {
  const at = (attested: string | undefined, asked: string): boolean =>
    isStale(
      [{ id: '1', source: 's', locator: 'p', basis: 'documented', state: 'stated', ...(attested ? { attested } : {}) }],
      askedTime(asked, '2026-01-01'),
    );
  expect([at('2014-06-01', '2019-06-01'), at('2014-06-01', '2019-06-02'), at('2014', '2020-01-01')]).toEqual([
    false,
    true,
    true,
  ]);
  expect(at(undefined, '2019')).toBe(false);
});
