/** A small hand-made workspace with a group, neighbours, jurisdiction, and a question for its network. */
import { askedTime } from '#domain/asked-time.ts';
import type { NetworkFilter, NetworkView } from '#domain/views/network-view.ts';
import { networkView } from '../../../server/analysis/network.ts';
import { makeIndex, type FactsInput } from '../../support/facts.ts';

export const facts: FactsInput = {
  regions: [
    { id: 'XX', kind: 'country' },
    { id: 'north', kind: 'department' },
    { id: 'south', kind: 'department' },
    { id: 'north-coast', kind: 'province' },
  ],
  regionWithin: [
    { region: 'north', whole: 'XX' },
    { region: 'south', whole: 'XX' },
    { region: 'north-coast', whole: 'north' },
  ],
  groups: [{ id: 'national-group' }, { id: 'north-group' }, { id: 'abroad-group' }, { id: 'club' }],
  groupRegion: [
    { group: 'national-group', region: 'XX' },
    { group: 'north-group', region: 'north' },
  ],
  groupLink: [{ group: 'abroad-group', toGroup: 'national-group', kind: 'modelled-on' }],
  pillars: [{ id: 'state' }, { id: 'companies' }],
  organisations: [
    { id: 'mine', kind: 'extractive-company' },
    { id: 'holding', kind: 'extractive-company' },
    { id: 'police' },
    { id: 'watchdog' },
    { id: 'parks' },
    { id: 'ngo', kind: 'civil-society' },
    { id: 'embassy', kind: 'embassy' },
    { id: 'capital-only' },
    { id: 'coastal' },
    { id: 'old-member' },
  ],
  belongsTo: [
    { organisation: 'mine', pillar: 'companies' },
    { organisation: 'holding', pillar: 'companies' },
    { organisation: 'police', pillar: 'state' },
    { organisation: 'watchdog', pillar: 'state' },
    { organisation: 'parks', pillar: 'state', basis: 'reference', source: 'law' },
    { organisation: 'embassy', pillar: 'none' },
  ],
  mandates: [
    { id: 'oversight', theme: 'environment' },
    { id: 'order', theme: 'security' },
  ],
  hasMandate: [
    { organisation: 'watchdog', mandate: 'oversight' },
    { organisation: 'parks', mandate: 'oversight', basis: 'reference', source: 'law' },
    { organisation: 'police', mandate: 'order' },
  ],
  presentIn: [
    { organisation: 'watchdog', region: 'XX', mode: 'jurisdiction' },
    { organisation: 'parks', region: 'XX', mode: 'jurisdiction', basis: 'reference', source: 'law' },
    { organisation: 'capital-only', region: 'XX', mode: 'unspecified' },
    { organisation: 'coastal', region: 'north-coast', mode: 'headquarters', source: 'atlas' },
  ],
  memberOf: [
    { organisation: 'mine', group: 'north-group', role: 'core-member', attested: '2017-08' },
    { organisation: 'mine', group: 'north-group', role: 'core-member', attested: '2018', source: 'minutes' },
    { organisation: 'police', group: 'north-group', role: 'member', attested: '2017' },
    { organisation: 'police', group: 'north-group', role: 'observer', attested: '2017', source: 'minutes' },
    { organisation: 'ngo', group: 'national-group', role: 'member' },
    { organisation: 'mine', group: 'club', role: 'member' },
    { organisation: 'old-member', group: 'north-group', role: 'member', from: '2010', to: '2012' },
  ],
  partOf: [{ organisation: 'mine', whole: 'holding', kind: 'operation' }],
  tiedTo: [
    { fromId: 'embassy', toId: 'police', kind: 'trains', directed: true, attested: '2016' },
    { fromId: 'embassy', toId: 'police', kind: 'funds', directed: true, attested: '2018', source: 'minutes' },
    { fromId: 'ngo', toId: 'north-group', kind: 'advises', directed: true },
    { fromId: 'watchdog', toId: 'mine', kind: 'regulates', directed: true, basis: 'reference', source: 'law' },
  ],
};

const index = makeIndex(facts);
/** Nothing is left out. */
export const everything: NetworkFilter = {
  pillar: [],
  kind: [],
  theme: [],
  mandate: [],
  tie: [],
  group: [],
  basis: [],
  source: [],
  reference: true,
  jurisdiction: true,
  expand: [],
};

/** The network of `north`, or of another region, at a time. */
export function network(filter: Partial<NetworkFilter> = {}, region = 'north', at = 'latest'): NetworkView {
  return networkView(index, region, { ...everything, ...filter }, askedTime(at, '2020-01-01'));
}

/** The ids of things, in their order. */
export function ids(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

/** Who is in the picture of `north`. */
export const all = ['coastal', 'embassy', 'holding', 'mine', 'ngo', 'parks', 'police', 'watchdog'];
