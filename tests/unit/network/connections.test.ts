/** Who connects pillars, groups and regions, and on whom others hang: a small network worked out by hand. */
import { expect, test } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { connectionsView } from '../../../server/analysis/connections.ts';
import { makeIndex } from '../../support/facts.ts';
import { everything } from '../../support/measures-choice.ts';

// hub joins a1 and a2 (state), b1 (companies); b1 - b2 - b3 hang on b1; a1 - a2 have a line; lone has none.
const pillars: Record<string, string> = {
  hub: 'civil',
  a1: 'state',
  a2: 'state',
  b1: 'companies',
  b2: 'companies',
  b3: 'companies',
};
const ids = [...Object.keys(pillars), 'lone'];
const pairs = [
  ['hub', 'a1'],
  ['hub', 'a2'],
  ['a1', 'a2'],
  ['hub', 'b1'],
  ['b1', 'b2'],
  ['b2', 'b3'],
] as const;
const index = makeIndex({
  regions: [
    { id: 'XX', kind: 'country' },
    { id: 'R', kind: 'department' },
    { id: 'S', kind: 'department' },
  ],
  regionWithin: ['R', 'S'].map((region) => ({ region, whole: 'XX' })),
  groups: [{ id: 'g' }, { id: 'h' }],
  groupRegion: [
    { group: 'g', region: 'R' },
    { group: 'h', region: 'S' },
  ],
  pillars: [{ id: 'state' }, { id: 'companies' }, { id: 'civil' }],
  organisations: ids.map((id) => ({ id })),
  belongsTo: Object.entries(pillars).map(([organisation, pillar]) => ({ organisation, pillar })),
  presentIn: [
    ...ids.map((organisation) => ({ organisation, region: 'R', mode: 'operation' as const })),
    { organisation: 'b1', region: 'S', mode: 'programme' as const },
    { organisation: 'a1', region: 'XX', mode: 'headquarters' as const },
    { organisation: 'a2', region: 'S', mode: 'jurisdiction' as const },
  ],
  memberOf: [
    { organisation: 'hub', group: 'g', role: 'member' },
    { organisation: 'hub', group: 'h', role: 'observer' },
  ],
  tiedTo: [
    ...pairs.map(([fromId, toId], place) => ({ fromId, toId, kind: 'partners-with', source: `s${String(place)}` })),
    { fromId: 'a1', toId: 'b3', kind: 'in-conflict-with' },
  ],
});
const time = askedTime('latest', '2020-01-01');
const view = connectionsView(index, 'R', { ...everything, conflict: false }, time);

test('the basis tells which lines count and who has none, as the measures tell it', () => {
  expect(view.basis).toMatchObject({ organisations: 7, isolates: 1, lines: 6, byKind: { 'partners-with': 6 } });
  expect(view.basis.caption.en).toContain('Conflicts do not count. Each line counts the same.');
});

test('conflicts count unless left out, and who is bound by nothing else is told', () => {
  const all = connectionsView(index, 'R', everything, time);
  expect(all.basis).toMatchObject({ lines: 7, conflictOnly: 1 });
  expect(all.basis.caption.en).toContain('1 line is of conflict only.');
  // The conflict between a1 and b3 closes the circle: nobody hangs on anybody.
  expect(all.cutPoints.total).toBe(0);
  const a1 = all.pillars.items.find(({ organisation }) => organisation.id === 'a1');
  expect(a1?.pillars.map(({ pillar, contacts, conflictOnly }) => [pillar, contacts, conflictOnly])).toEqual([
    ['civil', 1, 0],
    ['companies', 1, 1],
    ['state', 1, 0],
  ]);
});

test('a group in common is a line with the statements of both seats', () => {
  const shared = makeIndex({
    organisations: ['w', 'x', 'y', 'z'].map((id) => ({ id })),
    groups: [{ id: 'g' }],
    memberOf: [
      { organisation: 'x', group: 'g', role: 'member', source: 'seat-x' },
      { organisation: 'y', group: 'g', role: 'member', source: 'seat-y' },
    ],
    tiedTo: [
      { fromId: 'y', toId: 'z', kind: 'funds' },
      { fromId: 'z', toId: 'w', kind: 'funds' },
    ],
  });
  const { region, basis, cutPoints } = connectionsView(shared, undefined, { ...everything, coMembership: true }, time);
  expect(region).toBeNull();
  expect(basis).toMatchObject({ organisations: 4, lines: 3, byKind: { 'co-membership': 1, funds: 2 } });
  const y = cutPoints.items.find(({ organisation }) => organisation.id === 'y');
  expect(y?.cutOff.map(({ organisations }) => organisations.map(({ id }) => id))).toEqual([['x']]);
  expect(y?.cutOff[0]?.statements.map(({ source }) => source).sort()).toEqual(['seat-x', 'seat-y']);
});

test('pillars are joined by whoever has lines to two; each number has its statements', () => {
  expect(
    view.pillars.items.map(({ organisation, liaison, between }) => [organisation.id, liaison.count, between.count]),
  ).toEqual([
    // a1-b1 and a2-b1 in both directions have no line to each other.
    ['hub', 4, 0],
    // hub - b2 through b1: its own pillar and another, in both directions.
    ['b1', 0, 2],
    ['a1', 0, 0],
    ['a2', 0, 0],
  ]);
  const [hub] = view.pillars.items;
  expect(
    hub?.pillars.map(({ pillar, contacts, statements }) => [pillar, contacts, statements.map(({ source }) => source)]),
  ).toEqual([
    ['state', 2, ['s0', 's1']],
    ['companies', 1, ['s3']],
  ]);
});

test('without somebody others have no line to the rest, by name and with the lines', () => {
  const said = view.cutPoints.items.map(({ organisation, cutOff }) => [
    organisation.id,
    cutOff.map(({ organisations }) => organisations.map(({ id }) => id)),
  ]);
  expect(said).toEqual([
    ['b1', [['b2', 'b3']]],
    ['hub', [['a1', 'a2']]],
    ['b2', [['b3']]],
  ]);
  expect(view.cutPoints.items[0]?.cutOff[0]?.statements.map(({ source }) => source)).toEqual(['s4']);
  expect(view.bridges.items.map(({ from, to, side }) => [from.id, to.id, side.map(({ id }) => id)])).toEqual([
    ['b1', 'hub', ['b1', 'b2', 'b3']],
    ['b1', 'b2', ['b2', 'b3']],
  ]);
});

test('groups are joined by who sits in two, linked or not, as far as the organisations and statements chosen go', () => {
  const connectors = (choice: Partial<typeof everything>, region: string | undefined = 'R') =>
    connectionsView(index, region, { ...everything, ...choice }, time).groups.items.map(({ organisation, seats }) => [
      organisation.id,
      seats.map(({ group }) => group.id),
    ]);
  expect(connectors({})).toEqual([['hub', ['g', 'h']]]);
  expect(connectors({}, 'S')).toEqual([['hub', ['h', 'g']]]);
  expect(connectors({}, undefined)).toEqual([['hub', ['g', 'h']]]);
  expect(connectors({ pillar: ['state'] })).toEqual([]);
  expect(connectors({ basis: ['reported'] })).toEqual([]);
});

test('a province and its department are no two regions', () => {
  const nested = makeIndex({
    regions: [
      { id: 'XX', kind: 'country' },
      { id: 'R', kind: 'department' },
      { id: 'R1', kind: 'province' },
      { id: 'S', kind: 'department' },
    ],
    regionWithin: [
      { region: 'R', whole: 'XX' },
      { region: 'R1', whole: 'R' },
      { region: 'S', whole: 'XX' },
    ],
    groups: [{ id: 'national' }],
    groupRegion: [{ group: 'national', region: 'XX' }],
    organisations: ['inner', 'apart', 'seated'].map((id) => ({ id })),
    presentIn: [
      { organisation: 'inner', region: 'R' },
      { organisation: 'inner', region: 'R1' },
      { organisation: 'apart', region: 'R1' },
      { organisation: 'apart', region: 'S' },
      { organisation: 'seated', region: 'R' },
    ],
    memberOf: [{ organisation: 'seated', group: 'national' }],
  });
  const { regions } = connectionsView(nested, undefined, everything, time);
  expect(regions.items.map(({ organisation }) => organisation.id)).toEqual(['apart', 'seated']);
});

test('regions are joined by seats and presences, not by the law nor by the whole country', () => {
  expect(
    view.regions.items.map(({ organisation, regions }) => [
      organisation.id,
      regions.map(({ region, group }) => `${region.id} ${group?.id ?? '-'}`),
    ]),
  ).toEqual([
    ['b1', ['R -', 'S -']],
    ['hub', ['R g', 'S h', 'R -']],
  ]);
});
