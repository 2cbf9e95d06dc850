/** Ties of which a source names one side only: listed with the network, filtered by kind, source and time. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { networkView } from '../../../server/analysis/network.ts';
import { makeIndex } from '../../support/facts.ts';

const index = makeIndex({
  organisations: [{ id: 'police' }, { id: 'elsewhere' }],
  regions: [{ id: 'r' }],
  groups: [{ id: 'g' }],
  groupRegion: [{ group: 'g', region: 'r' }],
  presentIn: [{ organisation: 'police', region: 'r' }],
  claims: [
    { id: 'c1', aspect: 'tie', measure: 'agreement-with', category: 'companies' },
    { id: 'c2', aspect: 'tie', measure: 'trains', category: 'patrols' },
    { id: 'c3', aspect: 'tie', measure: 'funds', category: 'donors' },
    { id: 'c4', aspect: 'note' },
  ],
  about: [
    { claim: 'c1', aboutId: 'police', attested: '2017', source: 'report' },
    { claim: 'c2', aboutLabel: 'Group', aboutId: 'g', from: '2018' },
    { claim: 'c3', aboutId: 'elsewhere' },
    { claim: 'c4', aboutId: 'police' },
  ],
});
const list: readonly string[] = [];
const open = {
  pillar: list,
  kind: list,
  theme: list,
  mandate: list,
  tie: list,
  group: list,
  basis: list,
  source: list,
};
const viewAt = (at: string, tie: readonly string[] = [], kind: readonly string[] = []) =>
  networkView(
    index,
    'r',
    { ...open, tie, kind, reference: true, jurisdiction: true, expand: [] },
    askedTime(at, '2026-11-22'),
  );
const idsOf = (...asked: Parameters<typeof viewAt>) => viewAt(...asked).unnamed.map(({ id }) => id);

describe('ties with a side that is not named', () => {
  it('are those about nodes of the region, other claims are not', () => {
    expect(idsOf('latest')).toEqual(['c1', 'c2']);
  });

  it('are narrowed by kind of tie, and stand among its choices', () => {
    expect(idsOf('latest', ['agreement-with'])).toEqual(['c1']);
    expect(viewAt('latest').choices.tie).toMatchObject({ 'agreement-with': 1, trains: 1 });
  });

  it('leave with the organisation that another filter leaves out, and before they begin', () => {
    expect(idsOf('latest', [], ['embassy'])).toEqual(['c2']);
    expect(idsOf('2017')).toEqual(['c1']);
  });
});

describe('ties that have ended', () => {
  const past = makeIndex({
    organisations: [{ id: 'police' }, { id: 'donor' }, { id: 'far' }],
    regions: [{ id: 'r' }],
    presentIn: [{ organisation: 'police', region: 'r' }],
    tiedTo: [
      { fromId: 'donor', toId: 'police', kind: 'funds', directed: true, from: '2015', to: '2017' },
      { fromId: 'donor', toId: 'police', kind: 'funds', directed: true, to: '2018', source: 'other' },
      { fromId: 'police', toId: 'far', kind: 'trains', directed: true, from: '2019' },
      { fromId: 'donor', toId: 'far', kind: 'funds', directed: true, to: '2016' },
    ],
  });
  const endedAt = (at: string, tie: readonly string[] = []) =>
    networkView(
      past,
      'r',
      { ...open, tie, reference: true, jurisdiction: true, expand: [] },
      askedTime(at, '2026-11-22'),
    );

  it('are listed once a pair and kind, with all that is said, where one side is in the picture', () => {
    const { ended, choices } = endedAt('latest');
    expect(ended.map(({ from, to, kind, statements }) => [from.id, kind, to.id, statements.length])).toEqual([
      ['donor', 'funds', 'police', 2],
    ]);
    expect(choices.tie).toMatchObject({ funds: 1 });
  });

  it('are those that had ended by then, of the asked kinds', () => {
    expect(endedAt('2016').ended).toEqual([]);
    expect(endedAt('2018').ended.map(({ statements }) => statements.length)).toEqual([1]);
    expect(endedAt('latest', ['trains']).ended).toEqual([]);
  });
});
