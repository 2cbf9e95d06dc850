/** Introductions on small hand-made workspaces: which hops count, what they cost, how many paths there are. */
import { describe, expect, test } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { pathsView } from '../../../server/analysis/paths.ts';
import { makeIndex, type FactsInput } from '../../support/facts.ts';

/** Organisations `a` to `j` with the given facts. */
function workspace(facts: FactsInput) {
  return makeIndex({ organisations: Array.from('abcdefghij', (id) => ({ id })), ...facts });
}

type Pair = readonly [string, string];
const ties = (...pairs: readonly Pair[]) => pairs.map(([fromId, toId]) => ({ fromId, toId }));
const seats = (group: string, organisations: string, dates = {}) =>
  Array.from(organisations, (organisation) => ({ organisation, group, ...dates }));

/** Each path as `cost: a b c`. */
function paths(facts: FactsInput, from: string, to: string, at = 'latest'): string[] {
  return pathsView(workspace(facts), from, to, askedTime(at, '2020-01-01')).items.map(
    ({ cost, hops }) => `${String(cost)}: ${[hops[0]?.from.id, ...hops.map((hop) => hop.to.id)].join(' ')}`,
  );
}

describe('paths between organisations', () => {
  test('are up to three, cheapest first, then fewer hops, then by ids', () => {
    const tiedTo = ties(['a', 'b'], ['b', 'z'], ['a', 'c'], ['c', 'd'], ['b', 'd'], ['d', 'e'], ['a', 'e'], ['c', 'e']);
    expect(paths({ tiedTo }, 'a', 'd')).toEqual(['2: a b d', '2: a c d', '2: a e d']);
    expect(paths({ tiedTo }, 'd', 'a')).toEqual(['2: d b a', '2: d c a', '2: d e a']);
    expect(paths({ tiedTo }, 'a', 'e')).toEqual(['1: a e', '2: a c e', '3: a b d e']);
  });

  test('are fewer when there are no more, and none when there is none', () => {
    expect(paths({ tiedTo: ties(['a', 'b'], ['b', 'c']) }, 'a', 'c')).toEqual(['2: a b c']);
    expect(paths({ tiedTo: ties(['a', 'b']) }, 'a', 'c')).toEqual([]);
  });

  test('never pass an organisation twice', () => {
    const tiedTo = ties(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'b'], ['b', 'e']);
    expect(paths({ tiedTo }, 'a', 'e')).toEqual(['2: a b e']);
  });

  test('do not go over conflict, nor over what the law says, nor over what has ended', () => {
    const facts: FactsInput = {
      tiedTo: [
        { fromId: 'a', toId: 'b', kind: 'in-conflict-with' },
        { fromId: 'a', toId: 'c', basis: 'reference' },
        { fromId: 'a', toId: 'd', from: '2010', to: '2012' },
        { fromId: 'a', toId: 'e', kind: 'in-conflict-with' },
        { fromId: 'a', toId: 'e', kind: 'agreement-with', directed: true },
      ],
      groups: [{ id: 'g' }],
      memberOf: [
        { organisation: 'a', group: 'g', basis: 'reference' },
        { organisation: 'f', group: 'g' },
      ],
    };
    for (const to of ['b', 'c', 'd', 'f']) expect(paths(facts, 'a', to), to).toEqual([]);
    expect(paths(facts, 'e', 'a')).toEqual(['1: e a']);
    expect(paths(facts, 'a', 'd', '2011')).toEqual(['1: a d']);
  });

  test('go from part to whole and back', () => {
    expect(paths({ partOf: [{ organisation: 'a', whole: 'b', kind: 'operation' }] }, 'b', 'a')).toEqual(['1: b a']);
  });
});

describe('groups and events', () => {
  const groups = [{ id: 'g' }, { id: 'h' }];

  test('cost their size less one, at least 1', () => {
    const memberOf = [...seats('g', 'abcde'), ...seats('h', 'aj')];
    expect(paths({ groups, memberOf }, 'a', 'b')).toEqual(['4: a b']);
    expect(paths({ groups, memberOf }, 'a', 'j')).toEqual(['1: a j']);
    expect(paths({ groups, memberOf: seats('g', 'a') }, 'a', 'b')).toEqual([]);
  });

  test('join only those who were there at overlapping times; an undated seat may be of any time', () => {
    const memberOf = [
      ...seats('g', 'a', { attested: '2010' }),
      ...seats('g', 'b', { from: '2010-06', to: '2015' }),
      ...seats('g', 'c', { from: '2015', attested: '2016' }),
      ...seats('g', 'd'),
    ];
    const at = '2015';
    expect(paths({ groups, memberOf }, 'a', 'b', at)).toEqual(['3: a b']);
    expect(paths({ groups, memberOf }, 'a', 'd', at)).toEqual(['3: a d']);
    // a left before c came: b and d know both.
    expect(paths({ groups, memberOf }, 'a', 'c', at)).toEqual(['6: a b c', '6: a d c']);
  });

  test('take an event without dates of its own participations at its time, without those who only paid', () => {
    const facts: FactsInput = {
      events: [{ id: 'forum', from: '2017-08-31' }, { id: 'fair' }],
      tookPartIn: [
        ...Array.from('abc', (organisation) => ({ organisation, event: 'forum' })),
        { organisation: 'd', event: 'forum', role: 'funder' },
      ],
    };
    const { items } = pathsView(workspace(facts), 'a', 'b', askedTime('latest', '2020-01-01'));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      cost: 2,
      hops: [{ by: 'event', kind: 'meeting', through: { id: 'forum', type: 'event' } }],
    });
    expect(items[0]?.hops[0]?.statements.map(({ from }) => from)).toEqual(['2017-08-31', '2017-08-31']);
    expect(paths(facts, 'a', 'd')).toEqual([]);
    expect(paths(facts, 'a', 'b', '2016')).toEqual([]);
  });

  test('give no path over a third who sits in the same group as both', () => {
    const memberOf = seats('g', 'abcde');
    expect(paths({ groups, memberOf }, 'a', 'b')).toEqual(['4: a b']);
    expect(paths({ groups, memberOf, tiedTo: ties(['a', 'c']) }, 'a', 'b')).toEqual(['4: a b']);
    expect(paths({ groups, memberOf, tiedTo: ties(['c', 'b']) }, 'a', 'b')).toEqual(['4: a b', '5: a c b']);
  });

  test('a tie beats a group of two; of ties the kind with most statements is named', () => {
    const facts: FactsInput = {
      groups,
      memberOf: seats('h', 'ab'),
      tiedTo: [
        { fromId: 'a', toId: 'b', kind: 'advises' },
        { fromId: 'a', toId: 'b', kind: 'trains' },
        { fromId: 'b', toId: 'a', kind: 'trains', source: 'minutes' },
      ],
      partOf: [{ organisation: 'a', whole: 'b' }],
    };
    const { items } = pathsView(workspace(facts), 'a', 'b', askedTime('latest', '2020-01-01'));
    expect(items).toHaveLength(1);
    expect(items[0]?.hops).toMatchObject([{ by: 'tie', kind: 'trains', through: null }]);
    expect(items[0]?.hops[0]?.statements.map(({ source }) => source)).toEqual(['report', 'minutes']);
  });
});

describe('from and to a group', () => {
  const facts: FactsInput = {
    groups: [{ id: 'team' }, { id: 'hub' }],
    memberOf: [...seats('team', 'ab'), { organisation: 'c', group: 'team', role: 'observer' }, ...seats('hub', 'cij')],
    engagedWith: [
      { organisation: 'd', group: 'team', level: 'participates' },
      { organisation: 'e', group: 'team', level: 'consulted' },
    ],
    tiedTo: ties(['a', 'b'], ['b', 'f'], ['d', 'f'], ['e', 'f'], ['f', 'i']),
  };

  test('each path begins at an engaged member and touches no other', () => {
    expect(paths(facts, 'team', 'f')).toEqual(['1: b f', '1: d f', '3: c i f']);
  });

  test('a member who is asked for is no start', () => {
    expect(paths(facts, 'team', 'b')).toEqual(['1: a b', '2: c b', '2: d f b']);
  });

  test('a group as end is reached at any member outside the other group', () => {
    expect(paths(facts, 'e', 'hub')).toEqual(['2: e f i', '4: e f b c']);
    expect(paths(facts, 'team', 'hub')).toEqual(['2: c i', '2: c j', '2: b f i']);
  });
});

describe('errors', () => {
  test.each([
    ['a', 'a', 'INVALID_INPUT'],
    ['a', 'nobody', 'NOT_FOUND'],
    ['nobody', 'a', 'NOT_FOUND'],
  ])('from %s to %s: %s', (from, to, code) => {
    expect(() => paths({}, from, to)).toThrow(expect.objectContaining({ code }));
  });
});

describe('ends that are groups', () => {
  const facts: FactsInput = {
    groups: [{ id: 'team' }, { id: 'empty' }],
    memberOf: [...seats('team', 'a', { attested: '2010' }), ...seats('team', 'b')],
    tiedTo: ties(['b', 'a'], ['b', 'c']),
  };
  const view = (from: string, to: string) => pathsView(workspace(facts), from, to, askedTime('latest', '2020-01-01'));

  test('tell how many are engaged with them, and none of an organisation', () => {
    expect(view('team', 'c').engaged).toEqual({ from: 2, to: null });
    expect(view('empty', 'c')).toMatchObject({ engaged: { from: 0, to: null }, total: 0 });
    expect(view('c', 'empty')).toMatchObject({ engaged: { from: null, to: 0 }, total: 0 });
  });

  test('tell of whom is looked for that it is in the group already, since when it was last said', () => {
    const { already, items } = view('team', 'a');
    expect(already).toMatchObject({ engagement: { value: 1, rung: 'member' }, age: { latest: '2010', stale: true } });
    expect(items.map(({ hops }) => hops.map((hop) => hop.from.id))).toEqual([['b']]);
    expect([view('team', 'c').already, view('b', 'a').already]).toEqual([null, null]);
  });
});
