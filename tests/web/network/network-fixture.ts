/** A small network by hand: two groups, members of each and of both, a tie, two reference institutions. */
import type { NetworkLine, NetworkOrganisation, NetworkView } from '#domain/views/network-view.ts';
import type { GroupRole } from '#domain/vocabularies.ts';
import { makePicture } from '../../../web/src/graph/make-picture.ts';
import type { Picture } from '../../../web/src/graph/picture.ts';

const both = (text: string) => ({ es: text, en: text });

export function organisation(
  id: string,
  pillar: string | null,
  seats: Readonly<Record<string, GroupRole>> = {},
  more: Partial<NetworkOrganisation> = {},
): NetworkOrganisation {
  const roles = Object.entries(seats).map(([group, role]) => ({ group, role, state: 'stated' as const }));
  return {
    ...{ id, name: id, names: both(id), kind: 'government', pillar, reference: false, themes: [], mandates: [] },
    ...{ roles, presence: 'region', degree: 0 },
    ...more,
  };
}

function line(from: string, to: string, sources: number, more: Partial<NetworkLine> = {}): NetworkLine {
  return {
    ...{ id: `${from}~${to}`, from, to, kinds: ['member'], relations: ['membership'], directed: false, sources },
    ...{ reference: false, disagreement: false, statements: [] },
    ...more,
  };
}

const cusco = 'cusco-group';
const lima = 'lima-group';
const region = { id: 'PE-CUS', name: 'Cusco', names: both('Cusco'), kind: 'department' as const };

/** Eight organisations, two groups, eight lines. */
export const network: NetworkView = {
  region,
  at: 'latest',
  organisations: [
    organisation('mine', 'companies', { [cusco]: 'core-member' }),
    organisation('police', 'state', { [cusco]: 'coordinator' }),
    organisation('ministry', 'state', { [cusco]: 'observer', [lima]: 'member' }),
    organisation('bridge', 'civil-society', { [cusco]: 'member', [lima]: 'secretariat' }),
    organisation('embassy', 'none', { [lima]: 'member' }),
    organisation('adviser', null),
    organisation('oefa', 'state', {}, { reference: true, presence: 'jurisdiction' }),
    organisation('ana', 'state', {}, { reference: true, presence: 'jurisdiction' }),
  ],
  groups: [
    {
      ...{ id: cusco, name: cusco, names: both('Cusco group'), short: both('Cusco'), kind: 'working-group' },
      regions: [region],
      members: 3,
      observers: 1,
      asOf: '2017-08',
    },
    {
      ...{ id: lima, name: lima, names: both('Lima group'), short: both('Lima'), kind: 'working-group' },
      regions: [],
      members: 29,
      observers: 0,
      asOf: '2016-08',
    },
  ],
  lines: [
    line('mine', cusco, 1),
    line('police', cusco, 1, { disagreement: true }),
    line('ministry', cusco, 1),
    line('ministry', lima, 1),
    line('bridge', cusco, 2),
    line('bridge', lima, 3),
    line('embassy', lima, 1),
    line('adviser', 'bridge', 1, { relations: ['tie'], kinds: ['advises'], directed: true }),
  ],
  disagreements: [],
  unnamed: [],
  ended: [],
  leftOut: { organisations: 0, lines: 0, byFilter: {} },
  choices: { pillar: {}, kind: {}, theme: {}, mandate: {}, tie: {}, group: {}, basis: {}, source: {} },
};

export function pictureOf(view: NetworkView = network): Picture {
  const plate = () => ({ label: both('Group'), detail: both('7') });
  return makePicture(view, { pillars: ['state', 'companies', 'civil-society', 'none'], group: undefined, plate });
}

/** The network without some organisations, as a filter would leave it. */
export function without(...ids: readonly string[]): NetworkView {
  return {
    ...network,
    organisations: network.organisations.filter(({ id }) => !ids.includes(id)),
    lines: network.lines.filter(({ from, to }) => !ids.includes(from) && !ids.includes(to)),
  };
}
