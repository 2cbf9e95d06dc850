/** The worked example of the methods as facts: ten organisations with ties, seats, events and five interviews. */
import type { FactsInput } from './facts.ts';

const pillars: Record<string, string> = {
  gore: 'state',
  pnp: 'state',
  oefa: 'state',
  iso: 'state',
  mina: 'companies',
  gas: 'companies',
  ong1: 'civil-society',
  fed: 'civil-society',
  uni: 'civil-society',
  emb: 'none',
};
const ids = Object.keys(pillars);
const interviews: Record<string, Record<string, number>> = {
  i1: { mina: 4, gore: 3, pnp: 3 },
  i2: { mina: 4, oefa: 4, gore: 2 },
  i3: { oefa: 3, ong1: 2, mina: 3 },
  i4: { gore: 4, oefa: 1 },
  i5: { mina: 3, pnp: 2, gas: 2 },
};
const ties = ['gore-pnp', 'gore-mina', 'gore-ong1', 'mina-pnp', 'mina-gas', 'ong1-fed', 'ong1-uni', 'fed-uni'];

export const goldenFacts = {
  organisations: ids.map((id) => ({ id })),
  belongsTo: ids.map((id) => ({ organisation: id, pillar: pillars[id] ?? '' })),
  tiedTo: [...ties, 'ong1-emb', 'mina-emb'].map((pair) => {
    const [fromId = '', toId = ''] = pair.split('-');
    return { fromId, toId };
  }),
  presentIn: ids.map((organisation) => ({ organisation, region: 'R' })),
  regions: [{ id: 'R', kind: 'department' }],
  groups: [{ id: 'g' }],
  groupRegion: [{ group: 'g', region: 'R' }],
  memberOf: [
    { organisation: 'gore', group: 'g', role: 'coordinator', attested: '2017' },
    { organisation: 'mina', group: 'g', role: 'core-member', attested: '2017' },
    { organisation: 'emb', group: 'g', role: 'observer', attested: '2017' },
  ],
  events: [
    { id: 'e1', kind: 'meeting', from: '2017-03' },
    { id: 'e2', kind: 'training', from: '2017-04' },
    { id: 'study', kind: 'study', from: '2017-05' },
    { id: 'book', kind: 'publication', from: '2017-06' },
  ],
  eventGroup: ['e1', 'e2', 'study', 'book'].map((event) => ({ event, group: 'g' })),
  tookPartIn: [
    { organisation: 'ong1', event: 'e1', role: 'speaker' },
    { organisation: 'ong1', event: 'e2', role: 'participant' },
    { organisation: 'pnp', event: 'study', role: 'partner' },
    { organisation: 'pnp', event: 'book', role: 'partner' },
    { organisation: 'iso', event: 'e1', role: 'funder' },
  ],
  engagedWith: ['gas', 'fed', 'uni'].map((organisation) => ({
    organisation,
    group: 'g',
    level: 'informed' as const,
    attested: '2017',
  })),
  interviews: Object.keys(interviews).map((id) => ({ id, method: 'recall' as const, month: '2017-04' })),
  interviewRegion: Object.keys(interviews).map((interview) => ({ interview, region: 'R' })),
  rates: Object.entries(interviews).flatMap(([interview, scores]) =>
    Object.entries(scores).map(([organisation, influence]) => ({ interview, organisation, influence, own: false })),
  ),
} satisfies FactsInput;

/** Organisation, influence as said, rank, and best and worst rank when one interview is left out. */
export const goldenInfluence = [
  ['mina', 0.7, 1, [1, 1]],
  ['gore', 0.45, 2, [2, 3]],
  ['oefa', 0.4, 3, [2, 4]],
  ['pnp', 0.25, 4, [3, 4]],
  ['gas', 0.1, 5, [4, 6]],
  ['ong1', 0.1, 5, [4, 6]],
] as const;
