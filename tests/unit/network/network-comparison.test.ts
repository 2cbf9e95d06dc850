/** Two networks beside each other: dates, places, groups and kinds of evidence, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import type { NetworkComparisonView } from '#domain/views/network-comparison-view.ts';
import { networkComparison, type ComparisonAsked } from '../../../server/analysis/network-comparison.ts';
import { makeIndex } from '../../support/facts.ts';
import { everything } from './north.ts';

const index = makeIndex({
  regions: [
    { id: 'XX', kind: 'country' },
    { id: 'east', kind: 'department' },
    { id: 'west', kind: 'department' },
    { id: 'empty', kind: 'department' },
  ],
  regionWithin: ['east', 'west', 'empty'].map((region) => ({ region, whole: 'XX' })),
  groups: [{ id: 'east-group' }, { id: 'west-group' }],
  groupRegion: [
    { group: 'east-group', region: 'east' },
    { group: 'west-group', region: 'west' },
  ],
  pillars: [{ id: 'companies' }, { id: 'civil' }],
  organisations: [
    'operation',
    'holding',
    'both-seats',
    'gone',
    'unheard',
    'undated',
    'late',
    'since',
    'rumoured',
    'funder',
  ].map((id) => ({ id })),
  belongsTo: [
    { organisation: 'operation', pillar: 'companies' },
    { organisation: 'holding', pillar: 'companies' },
    { organisation: 'gone', pillar: 'civil' },
  ],
  memberOf: [
    { organisation: 'operation', group: 'east-group', role: 'member', attested: '2016-08' },
    { organisation: 'both-seats', group: 'east-group', role: 'member', from: '2016', to: '2020' },
    { organisation: 'gone', group: 'east-group', role: 'member', from: '2015', to: '2017' },
    { organisation: 'unheard', group: 'east-group', role: 'member', attested: '2016-08' },
    { organisation: 'undated', group: 'east-group', role: 'member' },
    { organisation: 'late', group: 'east-group', role: 'member', attested: '2018' },
    { organisation: 'since', group: 'east-group', role: 'observer', from: '2018' },
    { organisation: 'rumoured', group: 'east-group', role: 'member', attested: '2016-08', basis: 'reported' },
    { organisation: 'both-seats', group: 'west-group', role: 'coordinator', attested: '2017-08' },
    { organisation: 'holding', group: 'west-group', role: 'core-member', attested: '2017-08' },
  ],
  partOf: [{ organisation: 'operation', whole: 'holding', kind: 'operation' }],
  tiedTo: [
    { fromId: 'funder', toId: 'both-seats', kind: 'funds', directed: true },
    { fromId: 'funder', toId: 'both-seats', kind: 'advises', directed: true, attested: '2018' },
  ],
});

function compare(asked: Partial<ComparisonAsked> & { readonly left: string }, at: string): NetworkComparisonView {
  return networkComparison(index, { ...everything, without: [], ...asked }, askedTime(at, '2020-01-01'), '2020-01-01');
}

function states(view: NetworkComparisonView): Record<string, string> {
  return Object.fromEntries(
    view.organisations.map(({ organisation, state, reason }) => [
      organisation.id,
      [state, reason].filter(Boolean).join(' '),
    ]),
  );
}

describe('two dates of one group', () => {
  const view = compare({ left: 'east-group', then: '2019' }, '2016-08');

  it('tells a stated end from not being named, and a beginning from a first mention', () => {
    expect(states(view)).toEqual({
      'both-seats': 'both',
      funder: 'both',
      gone: 'only-left ended',
      holding: 'not-known undated',
      late: 'only-right first-named',
      operation: 'not-known not-named-after',
      rumoured: 'not-known not-named-after',
      since: 'only-right begun',
      undated: 'not-known undated',
      unheard: 'not-known not-named-after',
    });
    expect(view.same).toBe(true);
    expect(view.counts.organisations).toEqual({ both: 2, 'not-known': 5, 'only-left': 1, 'only-right': 2 });
  });

  it('has the earlier date on the left however it was asked', () => {
    const turned = compare({ left: 'east-group', then: '2016-08' }, '2019');
    expect([turned.left.at, turned.right.at]).toEqual(['2016-08', '2019']);
    expect(states(turned)).toEqual(states(view));
  });

  it('counts a line under each of its kinds, by the side that has it', () => {
    const line = view.lines.find(({ line: { id } }) => id === 'both-seats~funder');
    expect(line?.left.map(({ kind }) => kind)).toEqual(['funds']);
    expect(line?.right.map(({ kind }) => kind).sort()).toEqual(['advises', 'funds']);
    expect(line?.state).toBe('both');
    expect(view.counts.kind['tie:funds']).toEqual({ both: 1 });
    expect(view.counts.kind['tie:advises']).toEqual({ 'only-right': 1 });
    const ended = view.lines.find(({ line: { id } }) => id === 'east-group~gone');
    expect(ended).toMatchObject({ state: 'only-left', reason: 'ended' });
  });
});

describe('two groups at two dates', () => {
  const view = compare({ left: 'east-group', right: 'west-group', then: '2017-08' }, '2016-08');

  it('matches a member with its holding that sits in the other group, and marks it', () => {
    const of = (id: string) => view.organisations.find(({ organisation }) => organisation.id === id);
    expect(of('operation')).toMatchObject({ state: 'through', left: 'group', right: 'neighbour' });
    expect(of('operation')?.through.map(({ organisation }) => organisation.id)).toEqual(['holding']);
    expect(of('operation')?.through[0]?.statements).toHaveLength(1);
    expect(of('holding')).toMatchObject({ state: 'through', left: 'neighbour', right: 'group' });
    expect(of('both-seats')).toMatchObject({ state: 'both', reason: null });
    expect(
      of('both-seats')
        ?.organisation.roles.map(({ group }) => group)
        .sort(),
    ).toEqual(['east-group', 'west-group']);
    expect(of('gone')).toMatchObject({ state: 'only-left', reason: null, right: null });
    expect(view.counts.pillar).toMatchObject({ companies: { through: 2 }, civil: { 'only-left': 1 } });
  });

  it('says nothing of who is missing where the other side names nobody', () => {
    const beside = compare({ left: 'east-group', right: 'empty' }, '2016-08');
    expect(states(beside)['gone']).toBe('not-known other-names-nobody');
    expect(beside.right.organisations).toBe(0);
  });
});

it('leaves out the statements of a basis on the right only', () => {
  const view = compare({ left: 'east-group', without: ['reported'] }, '2016-08');
  expect(states(view)).toMatchObject({ rumoured: 'only-left left-out', unheard: 'both', undated: 'both' });
  expect(view.left.organisations - view.right.organisations).toBe(1);
});

it('drops nobody for lack of a basis of whom nothing is stated at all', () => {
  const view = compare({ left: 'all', without: ['reported'] }, '2019');
  // The seat of gone has ended, so nothing is stated of it any more: there is nothing to leave out.
  expect(states(view)).toMatchObject({ gone: 'both', rumoured: 'only-left left-out' });
  expect(view.left.organisations - view.right.organisations).toBe(1);
});

it('leaves nothing stated where every basis is left out', () => {
  const view = compare({ left: 'east-group', without: ['documented', 'reported', 'reference', 'assumed'] }, '2019');
  expect([view.right.organisations, view.right.lines]).toEqual([0, 0]);
  expect(states(view)['unheard']).toBe('only-left left-out');
});

it('refuses what is neither region nor group', () => {
  expect(() => compare({ left: 'operation' }, '2016')).toThrow(/no region or group operation/);
});
