/** What the sources say of Peru, asked through the API on the shipped datasets: the checks that the product stands on. */
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { endpoints, type EndpointName } from '#contract/endpoints.ts';
import { ask, shippedApp } from '../support/app.ts';

const app = shippedApp();
type ReplyOf<Name extends EndpointName> = z.output<(typeof endpoints)[Name]['reply']>;

async function get<Name extends EndpointName>(name: Name, path: string): Promise<ReplyOf<Name>> {
  const reply = await ask(app(), `/api/peru/${path}`);
  return endpoints[name].reply.parse(reply.json()) as ReplyOf<Name>;
}

async function holders(group: string, role: string, at: string, state = 'stated'): Promise<string[]> {
  const { items } = await get('members', `groups/${group}/members?at=${at}`);
  const held = items.filter((item) => item.role === role && item.state === state);
  return held.map(({ organisation }) => organisation.id);
}

describe('the Lima group', () => {
  test('in August 2016 has 29 stated organisations, by kind 6, 8, 5, 8 and 2', async () => {
    const { counts, countsByState } = await get('members', 'groups/lima-working-group/members?at=2016-08');
    expect(countsByState['stated']?.organisations).toBe(29);
    expect(counts.organisations).toBe(29);
    expect(countsByState['stated']?.kind).toEqual({
      government: 6,
      'extractive-company': 8,
      'civil-society': 5,
      embassy: 8,
      'international-organisation': 2,
    });
    expect(countsByState['stated']?.pillar).toEqual({ state: 6, companies: 8, 'civil-society': 5, none: 10 });
  });

  test('in August 2016 had Socios Peru among them, also as secretariat', async () => {
    expect(await holders('lima-working-group', 'secretariat', '2016-08')).toEqual(['socios-peru']);
    expect(await holders('lima-working-group', 'member', '2016-08')).toContain('socios-peru');
  });

  test('in 2019 has 1 stated, the secretariat IDEHPUCP, and 28 last stated in 2016 or 2017', async () => {
    const { counts, items } = await get('members', 'groups/lima-working-group/members?at=2019');
    expect(counts.state).toMatchObject({ stated: 1, 'last-stated': 28 });
    expect(await holders('lima-working-group', 'secretariat', '2019')).toEqual(['idehpucp']);
    const last = items.filter(({ state }) => state === 'last-stated').flatMap(({ statements }) => statements);
    expect(new Set(last.map(({ attested }) => attested?.slice(0, 4)))).toEqual(new Set(['2016', '2017']));
  });

  test('in 2019 shows the older secretariat as superseded and the coordinator of 2017 beside the new one', async () => {
    expect(await holders('lima-working-group', 'secretariat', '2019', 'superseded')).toEqual(['socios-peru']);
    expect(await holders('lima-working-group', 'coordinator', '2019', 'last-stated')).toEqual(['socios-peru']);
  });

  test('has 46 members in 2017 as a claim beside the names', async () => {
    const { figures } = await get('members', 'groups/lima-working-group/members?at=2017');
    const stated = figures.filter(({ value }) => value === '46');
    expect(stated.length).toBeGreaterThan(0);
    for (const { about, statements } of stated) {
      expect(about.id).toBe('lima-working-group');
      expect(statements[0]?.source).toMatch(/2017/);
    }
  });
});

describe('the Cusco group', () => {
  test('in August 2017 has 7 core members, by pillar 2, 3 and 2, and 1 observer; Production coordinates', async () => {
    const { counts, countsByState } = await get('members', 'groups/cusco-working-group/members?at=2017-08');
    expect(counts).toMatchObject({ members: 7, observers: 1, organisations: 8 });
    expect(countsByState['stated']?.role).toMatchObject({ 'core-member': 7, observer: 1, coordinator: 1 });
    expect(await holders('cusco-working-group', 'coordinator', '2017-08')).toEqual(['produce-cusco']);
    expect(await holders('cusco-working-group', 'observer', '2017-08')).toEqual(['rree']);
    const { items } = await get('members', 'groups/cusco-working-group/members?at=2017-08');
    const core = items.filter(({ role }) => role === 'core-member').map(({ organisation }) => organisation.pillar);
    const count = (pillar: string): number => core.filter((one) => one === pillar).length;
    expect([count('state'), count('companies'), count('civil-society')]).toEqual([2, 3, 2]);
  });

  test('at latest has 7 and 1 observer, Guaman Poma as secretariat of 2019, Production coordinator last stated 2017', async () => {
    const { counts, items } = await get('members', 'groups/cusco-working-group/members');
    expect(counts).toMatchObject({ members: 7, observers: 1 });
    const leading = items.filter(({ role }) => role === 'secretariat' || role === 'coordinator');
    expect(
      leading.map(({ organisation, role, state, statements }) => [
        organisation.id,
        role,
        state,
        statements[0]?.attested,
      ]),
    ).toEqual([
      ['guaman-poma', 'secretariat', 'last-stated', '2019'],
      ['produce-cusco', 'coordinator', 'last-stated', '2017-08'],
    ]);
  });

  test('has Guaman Poma as its secretariat in 2019', async () => {
    expect(await holders('cusco-working-group', 'secretariat', '2019')).toEqual(['guaman-poma']);
  });

  test('met first on 31 August 2017', async () => {
    const { items } = await get('events', 'events');
    const meetings = items.filter(
      ({ kind, groups }) => kind === 'meeting' && groups.some(({ id }) => id === 'cusco-working-group'),
    );
    expect(meetings[0]).toMatchObject({ id: 'cusco-first-meeting-2017', from: '2017-08-31' });
    expect(meetings.every(({ from }) => from === undefined || from >= '2017-08-31' || from === '2017')).toBe(true);
  });

  test('shares Socios Peru and Glencore with Lima, and meets it through parts and wholes', async () => {
    const { connectors } = await get('region', 'regions/PE-CUS');
    const ids = connectors.map(({ organisation }) => organisation.id);
    expect(ids).toEqual(expect.arrayContaining(['socios-peru', 'glencore']));
    const through = connectors.filter(({ seats }) => seats.some((seat) => seat.through !== null));
    expect(through.map(({ organisation }) => organisation.id)).toEqual(expect.arrayContaining(['mmg']));
  });
});

test('Macro Sur holds four departments', async () => {
  const { children } = await get('region', 'regions/macro-sur');
  expect(children.map(({ id }) => id).sort()).toEqual(['PE-APU', 'PE-ARE', 'PE-CUS', 'PE-PUN']);
});

test('every statement and claim names source and locator, and the source is on file', async () => {
  const { items } = await get('sources', 'sources');
  let statements = 0;
  for (const { id } of items) {
    const view = await get('source', `sources/${id}`);
    for (const { statement } of view.items) {
      expect(statement.source).toBe(id);
      expect(statement.locator.trim()).not.toBe('');
    }
    statements += view.total;
  }
  expect(statements).toBeGreaterThan(250);
});

describe('Cusco and the environment', () => {
  const lawful = ['ana', 'car-cusco', 'gore-cusco-environment', 'minam', 'oefa', 'senace', 'sernanp'];

  test('no environmental institution is in the group', async () => {
    const { organisations } = await get('network', 'regions/PE-CUS/network?theme=environment');
    expect(organisations.length).toBeGreaterThan(0);
    expect(organisations.filter(({ roles }) => roles.some(({ group }) => group === 'cusco-working-group'))).toEqual([]);
  });

  test('no environmental role is covered; those that somebody could fill are known and not contacted', async () => {
    const { summary, items } = await get('regionCoverage', 'regions/PE-CUS/coverage?theme=environment');
    expect(items.length).toBeGreaterThanOrEqual(7);
    expect(summary).toMatchObject({ covered: 0, inContact: 0, coverage: 0 });
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['known', 'nobody']));
    const candidates = new Set(items.flatMap((item) => item.candidates.map(({ organisation }) => organisation.id)));
    expect([...candidates].sort()).toEqual(expect.arrayContaining(lawful));
  });

  test('who holds those mandates holds them by law; no contact, tie or attitude is pretended', async () => {
    const { items, driver, points, notes } = await get('gaps', 'regions/PE-CUS/gaps?theme=environment');
    expect(driver).toBe('need');
    expect(points).toEqual([]);
    expect(notes.map(({ code }) => code)).toContain('no-influence-known');
    expect(items.map(({ organisation }) => organisation.id).sort()).toEqual(lawful);
    for (const { organisation, engagement, said, gap, statements, reasons } of items) {
      expect(organisation.reference, organisation.id).toBe(true);
      expect(engagement).toMatchObject({ value: 0, rung: 'none', statements: [] });
      expect([said, gap]).toEqual([null, null]);
      expect(new Set(statements.map(({ basis }) => basis))).toEqual(new Set(['reference']));
      expect(reasons.some(({ missing, statements: none }) => missing && none.length === 0)).toBe(true);
    }
  });

  test('nobody of the group can introduce it to the enforcement agency', async () => {
    const { total, items } = await get('paths', 'paths?from=cusco-working-group&to=oefa');
    expect([total, items]).toEqual([0, []]);
  });
});

describe('paths', () => {
  test('from Glencore to the civil society members of Cusco lead through the group, then over Socios Peru', async () => {
    const { items } = await get('paths', 'paths?from=glencore&to=guaman-poma');
    expect(items[0]?.hops).toMatchObject([{ by: 'group', through: { id: 'cusco-working-group' } }]);
    expect(items[1]?.hops.map(({ to }) => to.id)).toEqual(['socios-peru', 'guaman-poma']);
    for (const hop of items.flatMap(({ hops }) => hops)) {
      expect(hop.statements.length).toBeGreaterThan(0);
      for (const { source, locator } of hop.statements) expect([source, locator]).not.toContain('');
    }
  });

  test('from the Cusco group to the Ministry of the Interior begin with Socios Peru', async () => {
    const { items } = await get('paths', 'paths?from=cusco-working-group&to=mininter');
    expect(items[0]).toMatchObject({ cost: 1, hops: [{ from: { id: 'socios-peru' }, by: 'tie' }] });
  });
});

test.each([
  ['Guaman Poma', 'guaman-poma'],
  ['guamán', 'guaman-poma'],
  ['GUAMAN POMA DE AYALA', 'guaman-poma'],
  ['sernamp', 'sernanp'],
  ['pnp', 'pnp'],
  ['OEFA', 'oefa'],
  ['ministerio del interor', 'mininter'],
  ['IDEHPUCP', 'idehpucp'],
  ['IDEH-PUCP', 'idehpucp'],
  ['PDCI', 'socios-peru'],
  ['Barrick Gold', 'barrick'],
])('a search for %s finds %s first', async (q, id) => {
  const { items } = await get('search', `search?q=${encodeURIComponent(q)}`);
  expect(items[0]?.id).toBe(id);
});
