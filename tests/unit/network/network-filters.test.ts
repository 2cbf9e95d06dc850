/** Filters of the network on a small hand-made workspace: what they leave out, and what there is to choose. */
import { describe, expect, test } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import type { NetworkFilter } from '#domain/views/network-view.ts';
import { networkView } from '../../../server/analysis/network.ts';
import { makeIndex } from '../../support/facts.ts';
import { all, everything, facts, ids, network } from './north.ts';

describe('filters', () => {
  const left = (filter: Partial<NetworkFilter>) => ids(network(filter).organisations);

  test('values within one filter are alternatives, filters have all to hold', () => {
    expect(left({ pillar: ['none', 'companies'] })).toEqual(['embassy', 'holding', 'mine']);
    expect(left({ kind: ['government'], theme: ['environment'] })).toEqual(['parks', 'watchdog']);
    expect(left({ mandate: ['order'] })).toEqual(['police']);
    expect(left({ group: ['north-group'] })).toEqual(['mine', 'police']);
  });

  test('a value that nothing has matches nothing', () => {
    const view = network({ kind: ['spaceship'] });
    expect(view.organisations).toEqual([]);
    expect(ids(view.groups)).toEqual(['north-group']);
    expect(view.leftOut).toEqual({ organisations: 8, lines: 7, byFilter: { kind: 8 } });
  });

  test('without reference institutions only those known by law go', () => {
    expect(left({ reference: false })).toEqual(all.filter((id) => id !== 'parks'));
    expect(network({ reference: false }).leftOut).toEqual({ organisations: 1, lines: 0, byFilter: { reference: 1 } });
  });

  test('without inherited jurisdiction a national body goes, unless it is a neighbour', () => {
    expect(left({ jurisdiction: false })).toEqual(['coastal', 'embassy', 'holding', 'mine', 'ngo', 'police']);
    const tied = makeIndex({ ...facts, tiedTo: [{ fromId: 'watchdog', toId: 'mine', kind: 'advises' }] });
    const view = networkView(tied, 'north', { ...everything, jurisdiction: false }, askedTime('latest', '2020-01-01'));
    expect(view.organisations.find(({ id }) => id === 'watchdog')?.presence).toBe('neighbour');
  });

  test('a filter of ties takes lines and no organisations', () => {
    const view = network({ tie: ['funds', 'part-of'] });
    expect(ids(view.lines)).toEqual(['embassy~police', 'holding~mine']);
    expect(ids(view.organisations)).toEqual(all);
    expect(view.lines[0]).toMatchObject({ kinds: ['funds'], sources: 1 });
    expect(view.leftOut).toEqual({ organisations: 0, lines: 5, byFilter: { tie: 5 } });
  });

  test('a filter of sources or basis leaves out whom no wanted statement holds in the picture, members too', () => {
    expect(left({ source: ['minutes'] })).toEqual(['embassy', 'mine', 'police']);
    expect(left({ source: ['atlas'] })).toEqual(['coastal']);
    expect(left({ basis: ['reference'] })).toEqual(['mine', 'parks', 'watchdog']);
    const view = network({ source: ['minutes'] });
    expect(ids(view.lines)).toEqual(['embassy~police', 'mine~north-group', 'north-group~police']);
    expect(view.leftOut).toEqual({ organisations: 5, lines: 4, byFilter: { source: 4 } });
  });

  test('choices count what there is before filtering', () => {
    const unfiltered = network().choices;
    expect(network({ kind: ['embassy'], source: ['minutes'] }).choices).toEqual(unfiltered);
    expect(unfiltered).toEqual({
      pillar: { companies: 2, none: 1, state: 3 },
      kind: { 'civil-society': 1, embassy: 1, 'extractive-company': 2, government: 4 },
      theme: { environment: 2, security: 1 },
      mandate: { order: 1, oversight: 2 },
      tie: { advises: 1, funds: 1, membership: 3, 'part-of': 1, regulates: 1, trains: 1 },
      group: { 'national-group': 1, 'north-group': 2 },
      basis: { documented: 7, reference: 3 },
      source: { atlas: 1, law: 3, minutes: 3, report: 6 },
    });
  });

  test('opened nodes bring their neighbours, filters hold for these too', () => {
    expect(left({ expand: ['national-group'] })).toEqual(all);
    expect(left({ expand: ['capital-only'] })).toEqual([...all, 'capital-only'].sort());
    expect(left({ expand: ['capital-only'], pillar: ['state'] })).toEqual(['parks', 'police', 'watchdog']);
  });
});
