/** Removing and merging by hand, and that every thing on file is the row that its form shows. */
import { describe, expect, test } from 'vitest';
import { Problem } from '#contract/problem.ts';
import { DuplicatesView } from '#domain/views/duplicates-view.ts';
import { ThingView } from '#domain/views/editing-view.ts';
import { OrganisationView } from '#domain/views/record-view.ts';
import { ask, shippedApp } from '../support/app.ts';
import { editor, own } from '../support/editor.ts';

const app = shippedApp();
const { send, done, thing, members, revision } = editor(app);

describe('every thing on file', () => {
  test('corrected by its own row changes nothing', async () => {
    const { nodes, relationships } = await recordsOf('peru');
    const sample = [...nodes, ...relationships].filter((_, place) => place % 5 === 0);
    let compared = 0;
    for (const [type, id] of sample) {
      const reply = await ask(app(), `/api/peru/things/${type}/${id}`);
      if (reply.status === 404) continue;
      const { values, version, thing: ref, table } = ThingView.parse(reply.json());
      const view = await done([{ action: 'correct', table, thing: ref, version, values }], { dryRun: true });
      expect(view.tally, `${type} ${id} ${JSON.stringify(values)}`).toEqual([]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(180);
  });
});

test('where sources disagree on the pillar, the row says one of them and its correction leaves the other', async () => {
  const ofRioClaro = editor(app, 'rio-claro');
  const pillars = async (): Promise<string[]> => {
    const reply = await ask(app(), '/api/rio-claro/organisations/veta-chica');
    return OrganisationView.parse(reply.json()).pillars.map(({ pillar }) => pillar.id);
  };
  const { values, version, thing: ref, table } = await ofRioClaro.thing('Organisation', 'veta-chica');
  const said = await pillars();
  expect(said.toSorted()).toEqual(['civil-society', 'companies']);
  expect(said).toContain(values['pillar']);
  const correct = { action: 'correct' as const, table, thing: ref, version };
  const { tally } = await ofRioClaro.done([{ ...correct, values: { ...values, pillar: 'state' } }]);
  expect(tally).toEqual(
    expect.arrayContaining([
      { effect: 'added', type: 'BELONGS_TO', count: 1 },
      { effect: 'removed', type: 'BELONGS_TO', count: 1 },
    ]),
  );
  const other = said.filter((pillar) => pillar !== values['pillar']);
  expect((await pillars()).toSorted()).toEqual([...other, 'state'].toSorted());
});

/** Types and ids of all that a dataset export would hold, from the history of the imports. */
async function recordsOf(workspace: string) {
  const nodes: [string, string][] = [];
  const relationships: [string, string][] = [];
  const { items } = (await ask(app(), `/api/${workspace}/changes?limit=200`)).json() as {
    items: { sequence: number }[];
  };
  for (const { sequence } of items) {
    for (let offset = 0; ; offset += 500) {
      const reply = await ask(
        app(),
        `/api/${workspace}/changes/${String(sequence)}?offset=${String(offset)}&limit=500`,
      );
      const page = reply.json() as { items: { thing: { what: string; label?: string; type?: string; id: string } }[] };
      for (const { thing: named } of page.items) {
        if (named.what === 'node') nodes.push([named.label ?? '', named.id]);
        else relationships.push([named.type ?? '', named.id]);
      }
      if (page.items.length < 500) break;
    }
  }
  return { nodes, relationships };
}

describe('a statement of which only the id is known', () => {
  test('is the row that holds it: its own, that of its claim, that of the node that says it', async () => {
    const dossier = OrganisationView.parse((await ask(app(), '/api/peru/organisations/glencore')).json());
    const [seat] = dossier.memberships.flatMap(({ statements }) => statements);
    const [pillar] = dossier.pillars.flatMap(({ statements }) => statements);
    const [name] = dossier.described.flatMap(({ statements }) => statements);
    expect((await thing('statement', seat?.id ?? '')).thing).toMatchObject({ kind: 'statement', type: 'MEMBER_OF' });
    for (const { id } of [pillar, name].filter((one) => one !== undefined)) {
      expect((await thing('statement', id)).thing).toEqual({ kind: 'node', label: 'Organisation', id: 'glencore' });
    }
    const region = await ask(app(), '/api/peru/regions/PE-CUS');
    const [claim] = (region.json() as { claims: { id: string; statements: { id: string }[] }[] }).claims;
    expect((await thing('statement', claim?.statements[0]?.id ?? '')).thing).toEqual({
      kind: 'node',
      label: 'Claim',
      id: claim?.id,
    });
    expect((await ask(app(), '/api/peru/things/statement/nothing')).status).toBe(404);
  });
});

describe('removing', () => {
  test('says what goes with an organisation, then removes it', async () => {
    const { version, thing: ref } = await thing('Organisation', 'idehpucp');
    const preview = await done([{ action: 'remove', thing: ref, version }], { dryRun: true });
    expect(preview.tally).toContainEqual({ effect: 'removed', type: 'Organisation', count: 1 });
    expect(preview.tally.some(({ type, count }) => type === 'MEMBER_OF' && count > 1)).toBe(true);
    await done([{ action: 'remove', thing: ref, version }]);
    expect((await ask(app(), '/api/peru/organisations/idehpucp')).status).toBe(404);
  });

  test('a source takes the statements that rest on it', async () => {
    const { version, thing: ref } = await thing('Source', 'dcaf-2017');
    const view = await done([{ action: 'remove', thing: ref, version }], { dryRun: true });
    expect(view.tally.filter(({ effect }) => effect === 'removed').map(({ type }) => type)).toEqual(
      expect.arrayContaining(['Source', 'MEMBER_OF', 'Claim', 'DESCRIBES']),
    );
  });

  test('a source says what is left that no other source names', async () => {
    const { version, thing: ref } = await thing('Source', 'dcaf-2017');
    const { warnings } = await done([{ action: 'remove', thing: ref, version }], { dryRun: true });
    expect(warnings.map(({ reason }) => reason.en).join()).toMatch(/^\d+ things .* without a source$/);
  });

  test('a mandate that expected roles ask for, and a pillar in use, are refused with the number of what is in the way', async () => {
    const coverage = await ask(app(), '/api/peru/regions/PE-CUS/coverage');
    const [item] = (coverage.json() as { items: { role: { mandates: { id: string }[] } }[] }).items;
    for (const [type, id, words] of [
      ['Mandate', item?.role.mandates[0]?.id ?? '', /expected roles ask for this mandate/],
      ['Pillar', 'companies', /organisations or expected roles in this pillar/],
    ] as const) {
      const { version, thing: ref } = await thing(type, id);
      const { status, body } = await send([{ action: 'remove', thing: ref, version }]);
      expect(status).toBe(422);
      expect(JSON.stringify(Problem.parse(body).details)).toMatch(words);
    }
  });

  test('a region with others inside is refused', async () => {
    const { version, thing: ref } = await thing('Region', 'PE');
    const { status, body } = await send([{ action: 'remove', thing: ref, version }]);
    expect(status).toBe(422);
    expect(Problem.parse(body).code).toBe('EDIT_REJECTED');
  });
});

describe('merging', () => {
  test('re-points every statement, keeps both names, and is undone as one', async () => {
    const [from, into] = [await thing('Organisation', 'barrick'), await thing('Organisation', 'glencore')];
    const statements = async (id: string) => {
      const reply = await ask(app(), `/api/peru/organisations/${id}`);
      return reply.status === 200 ? OrganisationView.parse(reply.json()) : undefined;
    };
    const before = await statements('barrick');
    expect(before?.memberships.length).toBeGreaterThan(0);
    const view = await done([
      {
        action: 'merge',
        from: { id: 'barrick', version: from.version },
        into: { id: 'glencore', version: into.version },
        values: { ...into.values, ...own },
      },
    ]);
    expect(await statements('barrick')).toBeUndefined();
    const merged = await thing('Organisation', 'glencore');
    expect(merged.values['aliases']?.split('|')).toEqual(expect.arrayContaining([from.values['name']]));
    const lima = await members('lima-working-group');
    expect(lima.items.some(({ organisation }) => organisation.id === 'barrick')).toBe(false);

    const now = await revision();
    const undo = await app().inject({
      method: 'POST',
      url: '/api/peru/changes/undo',
      headers: { host: '127.0.0.1:8080', 'content-type': 'application/json' },
      payload: JSON.stringify({ sequences: [view.sequence], author: 'analyst', onRevision: now }),
    });
    expect(undo.statusCode, undo.body).toBe(200);
    expect((await statements('barrick'))?.memberships).toEqual(before?.memberships);
    expect(await thing('Organisation', 'glencore')).toMatchObject({ values: into.values });
  });
});

describe('likely duplicates', () => {
  test('are listed with reasons when somebody adds an organisation again, and not after they are merged', async () => {
    const pairs = async () =>
      DuplicatesView.parse((await ask(app(), '/api/peru/duplicates')).json()).items.map(({ a, b, reasons }) => ({
        ids: [a.id, b.id].sort().join(' '),
        codes: reasons.map(({ code }) => code),
      }));
    const before = await pairs();
    const values = { name: 'Centro Gauman Poma de Ayala', kind: 'civil-society', ...own };
    await done([{ action: 'add', table: 'organisations', values }]);
    const [added] = (await pairs()).filter(({ ids }) => !before.some((pair) => pair.ids === ids));
    expect(added).toEqual({ ids: 'centro-gauman-poma-de-ayala guaman-poma', codes: ['similar-name'] });
    const [from, into] = [
      await thing('Organisation', 'centro-gauman-poma-de-ayala'),
      await thing('Organisation', 'guaman-poma'),
    ];
    await done([
      {
        action: 'merge',
        from: { id: from.thing.id, version: from.version },
        into: { id: into.thing.id, version: into.version },
        values: { ...into.values, ...own },
      },
    ]);
    expect(await pairs()).toEqual(before);
  });
});
