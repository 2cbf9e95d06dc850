/** Saved views through the API: written, listed, renamed, removed, undone, copied; refused where nothing may be written. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Problem } from '#contract/problem.ts';
import { SavedViewChanged, SavedViewsView, type SavedViewItem } from '#domain/views/saved-views-view.ts';
import { WorkspaceChanged } from '#domain/views/workspace-change.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { ask, testApp, testDay } from '../support/app.ts';
import { changeOf, node } from '../support/change-builder.ts';
import { forEachEngine } from '../support/engines.ts';
const Undoable = z.object({ sequences: z.array(z.number()), revision: z.number() });

forEachEngine((_engine, open) => {
  describe('saved views', () => {
    const workspace = 'kept-views';
    const url = `/api/${workspace}/views`;
    let graph: Graph;
    let app: FastifyInstance;
    beforeAll(async () => {
      graph = (await open()).graph;
      const upsertNodes = [
        node(workspace, 'Workspace', workspace, { titleEs: 'Río', titleEn: 'River', fictional: true }),
        node(workspace, 'Pillar', 'state', { nameEs: 'Estado', nameEn: 'State', aliases: [], order: 1 }),
        node(workspace, 'Region', 'RC-RIO', { name: 'Río Claro', kind: 'department', aliases: [] }),
        node(workspace, 'Organisation', 'vigilancia-ambiental', {
          name: 'Vigilancia',
          aliases: [],
          kind: 'government',
          scope: 'national',
        }),
      ];
      await graph.apply(changeOf(workspace, { upsertNodes }), { author: 'test', reason: '' });
      app = await testApp(graph);
    }, 300_000);
    afterAll(() => app.close());

    async function send(method: 'POST' | 'PATCH' | 'DELETE', to: string, body: object) {
      const headers = { host: '127.0.0.1:8080', 'content-type': 'application/json' };
      return app.inject({ method, url: to, headers, payload: { author: 'analyst', reason: '', ...body } });
    }
    async function done(method: 'POST' | 'PATCH' | 'DELETE', to: string, body: object): Promise<SavedViewChanged> {
      return SavedViewChanged.parse((await send(method, to, body)).json());
    }
    async function problem(method: 'POST' | 'PATCH' | 'DELETE', to: string, body: object) {
      return Problem.parse((await send(method, to, body)).json());
    }
    async function list(of = workspace): Promise<SavedViewItem[]> {
      return SavedViewsView.parse((await ask(app, `/api/${of}/views`)).json()).items;
    }
    async function undo(sequence: number | undefined): Promise<void> {
      const preview = await ask(app, `/api/${workspace}/changes/${String(sequence)}/undo`);
      // Steps that cancel each other out go along.
      const { sequences, revision } = Undoable.parse(preview.json());
      await send('POST', `/api/${workspace}/changes/undo`, { sequences, onRevision: revision });
    }

    const view = {
      name: 'Ambiente en Río Claro',
      path: '/regions/RC-RIO/network',
      query: 'pillar=state&sel=vigilancia-ambiental',
      thumbnail: { kind: 'network', marks: [[80, 50, 'square', 0]], lines: [[0, 0, 160, 100]] },
    };

    test('are written, listed with names, renamed, removed, and each step is undone', async () => {
      expect(await list()).toEqual([]);
      const saved = await done('POST', url, { ...view, note: 'Para la reunión' });
      const [item] = await list();
      expect(item).toMatchObject({ id: saved.id, saved: testDay, note: 'Para la reunión', ...view });
      expect(item?.mentioned.map(({ id }) => id).sort()).toEqual(['RC-RIO', 'state', 'vigilancia-ambiental']);
      expect(item?.mentioned.find(({ id }) => id === 'RC-RIO')?.names.es).not.toBe('RC-RIO');

      const renamed = await done('PATCH', `${url}/${saved.id}`, { version: item?.version, name: 'Otro nombre' });
      const [now] = await list();
      expect(now).toMatchObject({ name: 'Otro nombre', note: 'Para la reunión', query: view.query });
      const change = (await ask(app, `/api/${workspace}/changes/${String(renamed.sequence)}`)).json();
      const fields = [{ field: 'name', before: view.name, after: 'Otro nombre' }];
      expect(change).toMatchObject({
        items: [{ kind: 'changed', thing: { label: 'Record', name: 'Otro nombre' }, fields }],
      });

      const removed = await done('DELETE', `${url}/${saved.id}`, { version: now?.version });
      expect(await list()).toEqual([]);
      expect((await problem('DELETE', `${url}/${saved.id}`, { version: now?.version })).code).toBe('NOT_FOUND');
      await undo(removed.sequence);
      expect(await list()).toEqual([now]);
      await undo(renamed.sequence);
      expect((await list())[0]?.name).toBe(view.name);
      await undo(saved.sequence);
      expect(await list()).toEqual([]);
    });

    test('that somebody else has renamed, or whose name is taken, are conflicts', async () => {
      const { id, sequence } = await done('POST', url, view);
      const [item] = await list();
      const first = await done('PATCH', `${url}/${id}`, { version: item?.version, name: 'Primera' });
      const second = await problem('PATCH', `${url}/${id}`, { version: item?.version, name: 'Segunda' });
      const now = (await list())[0];
      expect(second).toMatchObject({ code: 'CONFLICT', status: 409, details: { version: now?.version } });
      expect(now?.name).toBe('Primera');
      expect((await problem('DELETE', `${url}/${id}`, { version: item?.version })).code).toBe('CONFLICT');
      const taken = await problem('POST', url, { ...view, name: ' PRIMERA ' });
      expect(taken).toMatchObject({ code: 'CONFLICT', details: { name: 'PRIMERA' } });
      const again = await done('PATCH', `${url}/${id}`, { version: now?.version, name: 'Primera' });
      expect(again.sequence).toBeUndefined();
      await undo(first.sequence);
      await undo(sequence);
    });

    test('are saved side by side by people who save at once', async () => {
      const names = ['a', 'b', 'c'].map((letter) => `Vista ${letter}`);
      const replies = await Promise.all(names.map((name) => done('POST', url, { ...view, name })));
      expect((await list()).map(({ name }) => name)).toEqual(names);
      for (const { sequence } of replies) await undo(sequence);
    });

    test('are refused with an address of elsewhere, markup, personal data, or without a role', async () => {
      for (const wrong of [
        { path: 'javascript:alert(1)' },
        { path: '//host/x' },
        { path: '/rio-claro/regions' },
        { query: 'lang=en' },
        { query: 'edit=add:sources' },
        { name: 'de alguien@example.org' },
        { thumbnail: '<svg/>' },
        { note: 'a'.repeat(501) },
        { author: 'Somebody' },
      ]) {
        expect((await problem('POST', url, { ...view, ...wrong })).code, JSON.stringify(wrong)).toBe('INVALID_INPUT');
      }
      expect((await problem('POST', '/api/nowhere/views', view)).code).toBe('NOT_FOUND');
      const headers = { host: '127.0.0.1:8080', 'content-type': 'application/json', origin: 'https://evil.example' };
      const other = await app.inject({ method: 'DELETE', url: `${url}/x`, headers, payload: {} });
      expect(other.statusCode).toBe(403);
      expect(await list()).toEqual([]);
    });

    test('go with a copy of the workspace, and nothing is written into an archived one', async () => {
      const saved = await done('POST', url, view);
      const copied = await send('POST', `/api/workspaces/${workspace}/copy`, { id: 'kept-views-copy' });
      const copy = WorkspaceChanged.parse(copied.json());
      const [item] = await list();
      expect(await list('kept-views-copy')).toEqual([item]);
      await send('PATCH', `/api/workspaces/${workspace}`, { archived: true });
      expect((await problem('POST', url, { ...view, name: 'Otra' })).code).toBe('ARCHIVED');
      const to = `${url}/${saved.id}`;
      expect((await problem('PATCH', to, { version: item?.version, name: 'Otra' })).code).toBe('ARCHIVED');
      expect((await problem('DELETE', to, { version: item?.version })).code).toBe('ARCHIVED');
      expect(await list()).toEqual([item]);
      await send('PATCH', `/api/workspaces/${workspace}`, { archived: false });
      const { inverse } = await graph.recorded(copy.sequence);
      await graph.apply(inverse, { author: 'analyst', reason: '', undoes: [copy.sequence] });
      await undo(saved.sequence);
    });
  });
});
