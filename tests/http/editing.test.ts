/** Adding and correcting by hand through the API: what is refused, and what a second writer is told. */
import { describe, expect, test } from 'vitest';
import { Problem } from '#contract/problem.ts';
import type { Edit } from '#domain/editing/edit.ts';
import { OrganisationView } from '#domain/views/record-view.ts';
import { ask, shippedApp } from '../support/app.ts';
import { editor, own } from '../support/editor.ts';

const app = shippedApp();
const { send, done, thing, members, revision } = editor(app);

describe('adding', () => {
  test('a member who joined, with a date in words, known by the secretariat itself', async () => {
    const before = await members();
    const values = {
      organisation: 'OEFA',
      group: 'cusco-working-group',
      role: 'member',
      from: 'agosto de 2025',
      ...own,
    };
    const view = await done([{ action: 'add', table: 'memberships', values }]);
    expect(view.sequence).toBeGreaterThan(0);
    expect(view.tally).toContainEqual({ effect: 'added', type: 'MEMBER_OF', count: 1 });
    const after = await members();
    const item = after.items.find(({ organisation }) => organisation.id === 'oefa');
    expect(after.total).toBe(before.total + 1);
    expect(item?.statements[0]).toMatchObject({
      from: '2025-08',
      basis: 'reported',
      source: 'own-knowledge-secretariat',
      locator: '2026-11-01',
    });
  });

  test('an organisation with its pillar and mandates, then a tie of it, in one change', async () => {
    const view = await done([
      {
        action: 'add',
        table: 'organisations',
        values: { name: 'Junta de Usuarios del Vilcanota', kind: 'community', pillar: 'civil-society', ...own },
      },
      {
        action: 'add',
        table: 'ties',
        values: {
          organisation: 'Junta de Usuarios del Vilcanota',
          other: 'Guaman Poma',
          kind: 'partners-with',
          ...own,
        },
      },
    ]);
    expect(view.tally).toContainEqual({ effect: 'added', type: 'Organisation', count: 1 });
    const reply = await ask(app(), '/api/peru/organisations/junta-de-usuarios-del-vilcanota');
    const dossier = OrganisationView.parse(reply.json());
    expect(dossier.organisation.pillar).toBe('civil-society');
  });

  test('is refused with every problem at its field, and nothing is written', async () => {
    const before = await revision();
    const { status, body } = await send([
      {
        action: 'add',
        table: 'memberships',
        values: { organisation: 'Nadie', group: 'cusco-working-group', role: 'jefe', from: 'ayer' },
      },
      {
        action: 'add',
        table: 'organisations',
        values: { name: 'Llamar al 987654321', kind: 'media', ...own, locator: 'x', color: 'rojo' },
      },
    ]);
    expect(status).toBe(422);
    const problem = Problem.parse(body);
    expect(problem.code).toBe('EDIT_REJECTED');
    const fields = (problem.details['problems'] as { edit: number; field: string }[]).map(
      ({ edit, field }) => `${String(edit)} ${field}`,
    );
    expect(fields).toEqual(expect.arrayContaining(['0 role', '0 from', '0 source', '1 name', '1 color']));
    expect(await revision()).toBe(before);
  });

  test('what is on file already is refused, with its id', async () => {
    const { status, body } = await send([
      { action: 'add', table: 'organisations', values: { name: 'OEFA', kind: 'government', ...own } },
    ]);
    expect(status).toBe(422);
    expect(Problem.parse(body).details['problems']).toMatchObject([{ field: 'id', onFile: 'oefa' }]);
  });

  test('rests on what others have written in the meantime, not on what was kept from the edit before', async () => {
    const values = { organisation: 'minam', group: 'cusco-working-group', role: 'contact', ...own };
    const view = await done([{ action: 'add', table: 'memberships', values }]);
    const again = await send([{ action: 'add', table: 'memberships', values }]);
    expect(again.status).toBe(422);
    const undo = await app().inject({
      method: 'POST',
      url: '/api/peru/changes/undo',
      headers: { host: '127.0.0.1:8080', 'content-type': 'application/json' },
      payload: JSON.stringify({ sequences: [view.sequence], author: 'analyst', onRevision: await revision() }),
    });
    expect(undo.statusCode, undo.body).toBe(200);
    const once = await done([{ action: 'add', table: 'memberships', values }]);
    expect(once.tally).toEqual([{ effect: 'added', type: 'MEMBER_OF', count: 1 }]);
  });

  test('as a preview says what it would do and writes nothing', async () => {
    const before = await revision();
    const values = { organisation: 'sernanp', group: 'cusco-working-group', role: 'observer', ...own };
    const view = await done([{ action: 'add', table: 'memberships', values }], { dryRun: true });
    expect(view.sequence).toBeUndefined();
    expect(view.tally).toContainEqual({ effect: 'added', type: 'MEMBER_OF', count: 1 });
    expect(await revision()).toBe(before);
    expect((await members()).items.map(({ organisation }) => organisation.id)).not.toContain('sernanp');
  });
});

describe('correcting', () => {
  test('an organisation: the name that stood stays as an alias, other sources keep their words', async () => {
    const { values, version, ...shown } = await thing('Organisation', 'sernanp');
    await done([
      {
        action: 'correct',
        table: 'organisations',
        thing: shown.thing,
        version,
        values: { ...values, name: 'Servicio de Áreas Protegidas', name_es: '', ...own },
      },
    ]);
    const next = await thing('Organisation', 'sernanp');
    expect(next.values['name']).toBe('Servicio de Áreas Protegidas');
    expect(next.values['aliases']?.split('|')).toContain(values['name']);
    expect(next.values['pillar']).toBe(values['pillar']);
    expect(next.values['mandates']).toBe(values['mandates']);
  });

  test('a membership: with another role it is another statement in its place', async () => {
    const [item] = (await members()).items.filter(({ organisation }) => organisation.id === 'oefa');
    const id = item?.statements[0]?.id ?? '';
    const { values, version, thing: ref } = await thing('MEMBER_OF', id);
    expect(values).toMatchObject({ organisation: 'oefa', role: 'member', from: '2025-08' });
    const view = await done([
      { action: 'correct', table: 'memberships', thing: ref, version, values: { ...values, role: 'observer' } },
    ]);
    expect(view.tally).toEqual(
      expect.arrayContaining([
        { effect: 'added', type: 'MEMBER_OF', count: 1 },
        { effect: 'removed', type: 'MEMBER_OF', count: 1 },
      ]),
    );
    const after = (await members()).items.filter(({ organisation }) => organisation.id === 'oefa');
    expect(after.map(({ role }) => role)).toEqual(['observer']);
  });

  test('an event: a topic that is taken out goes, the others keep their source', async () => {
    const before = await thing('Event', 'cusco-meeting-1').catch(() => undefined);
    const id = before ? 'cusco-meeting-1' : await anEventWithTopics();
    const { values, version, thing: ref } = await thing('Event', id);
    const topics = values['topics']?.split('|') ?? [];
    expect(topics.length).toBeGreaterThan(0);
    const view = await done([
      {
        action: 'correct',
        table: 'events',
        thing: ref,
        version,
        values: { ...values, topics: topics.slice(1).join('|') },
      },
    ]);
    expect(view.tally).toEqual([{ effect: 'removed', type: 'ABOUT_TOPIC', count: 1 }]);
  });

  test('nothing changed is no entry of the history', async () => {
    const { values, version, thing: ref } = await thing('Group', 'lima-working-group');
    const view = await done([{ action: 'correct', table: 'groups', thing: ref, version, values }]);
    expect(view).toMatchObject({ tally: [] });
    expect(view.sequence).toBeUndefined();
  });

  test('a second writer is told, and the first one stands', async () => {
    const { values, version, thing: ref } = await thing('Organisation', 'senace');
    const edit = (scope: string): Edit => ({
      action: 'correct',
      table: 'organisations',
      thing: ref,
      version,
      values: { ...values, scope },
    });
    await done([edit('primero')]);
    const { status, body } = await send([edit('segundo')]);
    expect(status).toBe(409);
    const now = await thing('Organisation', 'senace');
    expect(Problem.parse(body).details['conflicts']).toEqual([{ edit: 0, version: now.version }]);
    expect(now.values['scope']).toBe('primero');
  });
});

/** The id of an event with topics on file. */
async function anEventWithTopics(): Promise<string> {
  const { items } = (await ask(app(), '/api/peru/events')).json() as { items: { id: string; topics: unknown[] }[] };
  return items.find(({ topics }) => topics.length > 0)?.id ?? '';
}

describe('personal data', () => {
  test('is refused at its field in the words of the form, and in the reason of a change', async () => {
    const values = { name: 'Escriba a alguien@example.org', kind: 'media', ...own };
    const { status, body } = await send([{ action: 'add', table: 'organisations', values }]);
    expect(status).toBe(422);
    expect(JSON.stringify(Problem.parse(body).details)).toContain('contiene un correo electrónico: quítelo');
    const { version, thing: ref } = await thing('Organisation', 'oefa');
    const said = await send([{ action: 'remove', thing: ref, version }], { reason: 'lo dijo por el 987654321' });
    expect(said.status).toBe(400);
  });
});
