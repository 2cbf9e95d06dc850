/** Introductions without somebody, and how old each step is: worked out by hand. */
import { describe, expect, test } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { pathsView, type PathsAsked } from '../../../server/analysis/paths.ts';
import { makeIndex } from '../../support/facts.ts';

const index = makeIndex({
  organisations: Array.from('abcdxyz', (id) => ({ id })),
  groups: [{ id: 'g' }],
  events: [{ id: 'first' }, { id: 'second' }].map(({ id }) => ({ id, kind: 'meeting', from: '2012' })),
  eventGroup: ['first', 'second'].map((event) => ({ event, group: 'g' })),
  memberOf: [{ organisation: 'a', group: 'g', role: 'member', attested: '2018' }],
  tookPartIn: ['first', 'second'].map((event) => ({ organisation: 'b', event, role: 'participant' })),
  tiedTo: [
    { fromId: 'a', toId: 'c', attested: '2014-06' },
    { fromId: 'c', toId: 'x', attested: '2019', basis: 'reported' },
    { fromId: 'b', toId: 'd' },
    { fromId: 'd', toId: 'x', attested: '2014-12-31' },
    { fromId: 'c', toId: 'd', attested: '2019' },
  ],
});

function paths(asked: PathsAsked = {}, from = 'g', to = 'x') {
  return pathsView(index, from, to, askedTime('2020-01-01', '2020-01-01'), asked);
}
const nodes = (view: ReturnType<typeof paths>): string[] =>
  view.items.map(({ hops }) => [hops[0]?.from.id, ...hops.map((hop) => hop.to.id)].join(' '));

describe('without somebody', () => {
  test('no path passes them, as speaker for the group or in between', () => {
    expect(nodes(paths())).toEqual(['a c x', 'b d x', 'a c d x']);
    expect(nodes(paths({ without: ['c'] }))).toEqual(['b d x']);
    expect(nodes(paths({ without: ['a'] }))).toEqual(['b d x', 'b d c x']);
    expect(nodes(paths({ without: ['c', 'd'] }))).toEqual([]);
    expect(nodes(paths({ without: ['d'] }, 'a', 'x'))).toEqual(['a c x']);
  });

  test('the answer names them; ends and strangers change nothing', () => {
    const view = paths({ without: ['x', 'nobody', 'c', 'c'] });
    expect(view.without.map(({ id }) => id)).toEqual(['c']);
    expect([view.asked, view.total]).toEqual([3, 1]);
    expect(nodes(paths({ without: ['x'] }))).toEqual(nodes(paths()));
  });
});

describe('each step', () => {
  test('bears its newest date, whether that is old to the day, and its bases', () => {
    const [first, second] = paths().items;
    expect(first?.hops.map(({ age }) => age)).toEqual([
      { latest: '2014-06', stale: true, bases: ['documented'] },
      { latest: '2019', stale: false, bases: ['reported'] },
    ]);
    expect(second?.hops.map(({ age }) => age)).toEqual([
      { latest: null, stale: false, bases: ['documented'] },
      { latest: '2014-12-31', stale: true, bases: ['documented'] },
    ]);
    expect(paths({ staleAfter: 6 }).items[0]?.hops[0]?.age.stale).toBe(false);
  });

  test('from a group begins with the contact of its first organisation, a seat or two events', () => {
    const [first, second] = paths().items;
    expect(first?.start).toMatchObject({
      engagement: { rung: 'member', value: 1 },
      age: { latest: '2018', stale: false },
    });
    expect(second?.start).toMatchObject({
      engagement: { rung: 'events', value: 0.75 },
      age: { latest: '2012', stale: true },
    });
    expect(paths({}, 'a').items[0]?.start).toBeNull();
  });
});
