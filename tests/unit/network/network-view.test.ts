/** The network of a region on a small hand-made workspace: who is in it and what is drawn. */
import { describe, expect, test } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import type { NetworkFilter } from '#domain/views/network-view.ts';
import { networkView } from '../../../server/analysis/network.ts';
import { makeIndex } from '../../support/facts.ts';
import { all, everything, facts, ids, network } from './north.ts';

describe('who is in the picture of a region', () => {
  test('organisations stand in the order of ids, each with how it belongs', () => {
    expect(network().organisations.map(({ id, presence }) => [id, presence])).toEqual([
      ['coastal', 'region'],
      ['embassy', 'neighbour'],
      ['holding', 'neighbour'],
      ['mine', 'group'],
      ['ngo', 'neighbour'],
      ['parks', 'jurisdiction'],
      ['police', 'group'],
      ['watchdog', 'jurisdiction'],
    ]);
  });

  test('a country holds what is in it and in its parts, those of its groups, and their neighbours', () => {
    expect(ids(network({}, 'XX').organisations)).toEqual([...all, 'capital-only'].sort());
    expect(ids(network({}, 'XX').groups)).toEqual(['national-group', 'north-group']);
  });

  test('a region without a group has those present and by jurisdiction, and no neighbours of theirs', () => {
    expect(ids(network({}, 'south').organisations)).toEqual(['parks', 'watchdog']);
    expect(network({}, 'south').groups).toEqual([]);
  });

  test('the own group is drawn always, the national one with a line into the picture, others when opened', () => {
    expect(ids(network().groups)).toEqual(['national-group', 'north-group']);
    expect(ids(network({ expand: ['mine'] }).groups)).toEqual(['club', 'national-group', 'north-group']);
    const opened = network({ expand: ['national-group', 'nobody'] });
    expect(ids(opened.groups)).toEqual(['abroad-group', 'national-group', 'north-group']);
  });

  test('a group counts all its members, in the picture or not, with the date of its list', () => {
    expect(network().groups.find(({ id }) => id === 'north-group')).toMatchObject({
      members: 2,
      observers: 0,
      asOf: '2018',
      regions: [{ id: 'north' }],
    });
  });

  test('an organisation has its most binding role in each group, and its number of lines', () => {
    const police = network().organisations.find(({ id }) => id === 'police');
    expect(police?.roles).toEqual([{ group: 'north-group', role: 'member', state: 'last-stated' }]);
    expect(police?.degree).toBe(2);
    expect(police).toMatchObject({ mandates: ['order'], themes: ['security'] });
  });

  test('what had ended or lay ahead at the asked time is not there', () => {
    const then = network({}, 'north', '2011');
    expect(ids(then.organisations)).toEqual(['coastal', 'ngo', 'old-member', 'parks', 'watchdog']);
    expect(then.groups.find(({ id }) => id === 'north-group')).toMatchObject({ members: 1, asOf: '2012' });
  });

  test('an unknown region is an error', () => {
    expect(() => network({}, 'nowhere')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

describe('lines', () => {
  const line = (id: string, filter: Partial<NetworkFilter> = {}) => network(filter).lines.find((one) => one.id === id);

  test('parallel statements are one line with its distinct sources', () => {
    expect(line('mine~north-group')).toMatchObject({
      from: 'mine',
      to: 'north-group',
      kinds: ['core-member'],
      relations: ['membership'],
      directed: false,
      sources: 2,
      reference: false,
      disagreement: false,
    });
    expect(line('mine~north-group')?.statements).toHaveLength(2);
  });

  test('ties that all run one way make a directed line, from the one to the other', () => {
    expect(line('embassy~police')).toMatchObject({
      from: 'embassy',
      to: 'police',
      directed: true,
      kinds: ['funds', 'trains'],
      sources: 2,
    });
  });

  test('observer against member is marked, and told', () => {
    expect(line('north-group~police')).toMatchObject({ disagreement: true, kinds: ['member', 'observer'] });
    expect(ids(network().disagreements)).toEqual(['membership:police:north-group']);
  });

  test('a line by law alone is a reference line', () => {
    expect(line('mine~watchdog')).toMatchObject({ reference: true, directed: true, from: 'watchdog' });
    expect(line('holding~mine')).toMatchObject({ reference: false, from: 'mine', to: 'holding', directed: false });
  });

  test('ties against each other are not directed', () => {
    const both = makeIndex({
      ...facts,
      tiedTo: [
        { fromId: 'embassy', toId: 'police', kind: 'funds', directed: true },
        { fromId: 'police', toId: 'embassy', kind: 'advises', directed: true },
      ],
    });
    const view = networkView(both, 'north', everything, askedTime('latest', '2020-01-01'));
    expect(view.lines.find(({ id }) => id === 'embassy~police')).toMatchObject({ directed: false, from: 'embassy' });
  });

  test('who lost a leading role to another keeps a line as a member', () => {
    const succeeded = makeIndex({
      ...facts,
      memberOf: [
        { organisation: 'mine', group: 'north-group', role: 'secretariat', attested: '2016' },
        { organisation: 'police', group: 'north-group', role: 'secretariat', attested: '2018' },
      ],
    });
    const view = networkView(succeeded, 'north', everything, askedTime('latest', '2020-01-01'));
    const former = view.lines.find(({ id }) => id === 'mine~north-group');
    expect(former).toMatchObject({ kinds: ['member'], sources: 1 });
    expect(former?.statements.map(({ statement }) => statement.state)).toEqual(['superseded']);
    expect(view.groups.find(({ id }) => id === 'north-group')?.members).toBe(2);
  });
});
