/** Workspaces made, renamed, copied, archived and reset through the API; each one entry that can be undone. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { emptyChangeSet } from '#domain/change-set.ts';
import { Problem } from '#contract/problem.ts';
import { WorkspaceChanged } from '#domain/views/workspace-change.ts';
import { WorkspaceView } from '#domain/views/region-view.ts';
import { filesOfFolder, folderLibrary } from '../../server/ingest/dataset-library.ts';
import { importDataset } from '../../server/ingest/import-dataset.ts';
import { loadDatasets } from '../../server/ingest/load-datasets.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { projectRoot } from '../../server/graph/project-root.ts';
import { readWorkspaceRecords } from '../../server/graph/read-workspace-records.ts';
import { ask, loadingTime, loadShipped, testApp, testDay } from '../support/app.ts';
import { workspaceLines } from '../support/compare-records.ts';
import { engineOpener } from '../support/engines.ts';

const opener = engineOpener();
const seeds = join(projectRoot(), 'seeds');
let graph: Graph;
let app: FastifyInstance;

beforeAll(async () => {
  graph = (await opener.open('embedded')).graph;
  await loadShipped(graph);
  app = await testApp(graph);
}, loadingTime);
afterAll(() => app.close());

async function send(method: 'POST' | 'PATCH', url: string, body: object) {
  const headers = { host: '127.0.0.1:8080', 'content-type': 'application/json' };
  const payload = { author: 'analyst', reason: 'to try', ...body };
  return app.inject({ method, url, headers, payload });
}

async function done(method: 'POST' | 'PATCH', url: string, body: object = {}): Promise<WorkspaceChanged> {
  return WorkspaceChanged.parse((await send(method, url, body)).json());
}

async function problem(method: 'POST' | 'PATCH', url: string, body: object = {}): Promise<string> {
  return Problem.parse((await send(method, url, body)).json()).code;
}

async function viewOf(id: string): Promise<WorkspaceView | undefined> {
  const { items } = z.object({ items: z.array(WorkspaceView) }).parse((await ask(app, '/api/workspaces')).json());
  return items.find((item) => item.id === id);
}

/** The pieces of a reply without the ids of statements, which also decide the order of some lists. */
function apartFromIds(text: string): string[] {
  return text
    .replace(/[0-9a-f]{24}/g, 'id')
    .split(/[,{}[\]]/)
    .sort();
}

async function undo(sequence: number): Promise<void> {
  const { inverse } = await graph.recorded(sequence);
  await graph.apply(inverse, { author: 'analyst', reason: 'undo', undoes: [sequence] });
}

test('begins with the pillars, mandates and expected roles of a template, and undo takes it all away', async () => {
  const { workspace, sequence } = await done('POST', '/api/workspaces', {
    titleEs: 'Con plantilla',
    fictional: true,
    template: 'vp-roles',
  });
  const view = await viewOf(workspace);
  const roles = Number((await viewOf('peru'))?.counts.expectedRoles);
  expect(roles).toBeGreaterThan(20);
  expect(view).toMatchObject({ title: { es: 'Con plantilla' }, fictional: true, counts: { expectedRoles: roles } });
  expect(view?.pillars.map(({ id }) => id)).toEqual((await viewOf('peru'))?.pillars.map(({ id }) => id));
  await undo(sequence);
  expect(await viewOf(workspace)).toBeUndefined();
});

test('refuses a template that was not shipped', async () => {
  expect(await problem('POST', '/api/workspaces', { titleEs: 'Otra', template: 'peru-vps' })).toBe('INVALID_INPUT');
});

test('made with a title, found under an id of its own, gone when that is undone', async () => {
  const made = await done('POST', '/api/workspaces', { titleEs: 'Río Nuevo', fictional: true });
  expect(made.workspace).toBe('rio-nuevo');
  const title = { es: 'Río Nuevo', en: 'Río Nuevo' };
  expect(await viewOf('rio-nuevo')).toMatchObject({ title, fictional: true, archived: false, copy: null });
  expect((await done('POST', '/api/workspaces', { titleEs: 'Río nuevo!' })).workspace).toBe('rio-nuevo-2');
  await undo(made.sequence);
  expect(await viewOf('rio-nuevo')).toBeUndefined();
});

test('refused: ids that mean something else or are taken, titles with personal data, other sites', async () => {
  expect(await problem('POST', '/api/workspaces', { id: 'peru', titleEs: 'x' })).toBe('CONFLICT');
  for (const id of ['workspaces', 'api', 'Con Espacios', '']) {
    expect(await problem('POST', '/api/workspaces', { id, titleEs: 'x' }), id).toBe('INVALID_INPUT');
  }
  expect(await problem('POST', '/api/workspaces', { titleEs: 'llamar al 987 654 321' })).toBe('INVALID_INPUT');
  expect(await problem('PATCH', '/api/workspaces/nowhere', { titleEs: 'x' })).toBe('NOT_FOUND');
  const headers = { host: '127.0.0.1:8080', 'content-type': 'application/json', origin: 'https://evil.example' };
  const elsewhere = await app.inject({ method: 'POST', url: '/api/workspaces', headers, payload: { titleEs: 'x' } });
  expect(elsewhere.statusCode).toBe(403);
});

test('renamed: the titles change, the id and everything in it stay; a seed loaded again does not rename it back', async () => {
  const before = await workspaceLines(graph, 'peru');
  const { sequence } = await done('PATCH', '/api/workspaces/peru', { titleEs: 'Mi Perú' });
  expect((await viewOf('peru'))?.title.es).toBe('Mi Perú');
  await loadDatasets(graph, seeds, ['peru-vps', 'peru-institutions']);
  expect((await viewOf('peru'))?.title.es).toBe('Mi Perú');
  await undo(sequence);
  expect(await workspaceLines(graph, 'peru')).toEqual(before);
});

describe('a copy', () => {
  test.each([
    ['peru', ['peru-vps', 'peru-institutions']],
    ['rio-claro', ['rio-claro']],
  ])(
    'of %s answers as the original does, and importing its datasets into it changes nothing',
    async (from, datasets) => {
      const to = `${from}-copia`;
      await done('POST', `/api/workspaces/${from}/copy`, { id: to });
      const original = await viewOf(from);
      const copy = await viewOf(to);
      expect(copy?.copy).toEqual({ of: from, on: testDay });
      expect(copy?.counts).toEqual(original?.counts);
      expect(copy?.title.es).toBe(`${String(original?.title.es)} (copia)`);
      const [a, b] = await Promise.all([ask(app, `/api/${from}/regions`), ask(app, `/api/${to}/regions`)]);
      expect(apartFromIds(b.text)).toEqual(apartFromIds(a.text));
      expect((await workspaceLines(graph, to)).join('\n')).not.toContain(`"${from}/`);
      const revision = await graph.revision();
      for (const name of datasets) {
        const files = (await filesOfFolder(join(seeds, name), name)) ?? [];
        const said = {
          workspace: to,
          dryRun: false,
          author: 'analyst',
          reason: 'again',
          library: folderLibrary(seeds),
        };
        expect(await importDataset(graph, files, said)).toMatchObject({ loaded: 0, changed: 0, rejected: [] });
      }
      expect(await graph.revision()).toBe(revision);
    },
  );

  test('is one entry; undone it is gone and the original is as it was', async () => {
    const before = await workspaceLines(graph, 'rio-claro');
    const { workspace, sequence } = await done('POST', '/api/workspaces/rio-claro/copy', { titleEs: 'Prueba' });
    expect((await workspaceLines(graph, workspace)).length).toBe(before.length);
    await undo(sequence);
    expect(await workspaceLines(graph, workspace)).toEqual([]);
    expect(await workspaceLines(graph, 'rio-claro')).toEqual(before);
  });
});

test('archived: readable by address with a mark, and nothing in it can be changed until it is taken out', async () => {
  await done('POST', '/api/workspaces/rio-claro/copy', { id: 'puesto-aparte' });
  await done('PATCH', '/api/workspaces/puesto-aparte', { archived: true });
  expect(await viewOf('puesto-aparte')).toMatchObject({ archived: true });
  expect((await ask(app, '/api/puesto-aparte/regions')).status).toBe(200);
  const before = await workspaceLines(graph, 'puesto-aparte');
  const change = {
    ...emptyChangeSet('puesto-aparte'),
    removeNodes: [{ label: 'Organisation', key: 'puesto-aparte/x' } as const],
  };
  await expect(graph.apply(change, { author: 'analyst', reason: 'x' })).rejects.toMatchObject({ code: 'ARCHIVED' });
  const files = (await filesOfFolder(join(seeds, 'template'), 'template')) ?? [];
  const said = { workspace: 'puesto-aparte', dryRun: false, author: 'analyst', reason: 'x' };
  await expect(importDataset(graph, files, said)).rejects.toMatchObject({ code: 'ARCHIVED' });
  expect(await problem('PATCH', '/api/workspaces/puesto-aparte', { titleEs: 'Otro' })).toBe('ARCHIVED');
  expect(await workspaceLines(graph, 'puesto-aparte')).toEqual(before);
  await done('PATCH', '/api/workspaces/puesto-aparte', { archived: false });
  expect((await importDataset(graph, files, said)).loaded).toBeGreaterThan(0);
});

describe('a reset', () => {
  test('brings the shipped fictional workspace back in one entry, and its undo brings the work back', async () => {
    const shipped = await workspaceLines(graph, 'rio-claro', 'import');
    const files = (await filesOfFolder(join(seeds, 'template'), 'template')) ?? [];
    await importDataset(graph, files, { workspace: 'rio-claro', dryRun: false, author: 'analyst', reason: 'work' });
    const { relationships } = await readWorkspaceRecords(graph, 'rio-claro');
    const removed = relationships.filter(({ type }) => type === 'MEMBER_OF').slice(0, 5);
    await graph.apply(
      { ...emptyChangeSet('rio-claro'), removeRelationships: removed.map(({ properties: _, ...ref }) => ref) },
      { author: 'analyst', reason: 'work' },
    );
    const worked = await workspaceLines(graph, 'rio-claro', 'import');
    expect(worked).not.toEqual(shipped);
    const { sequence } = await done('POST', '/api/workspaces/rio-claro/reset');
    expect(await workspaceLines(graph, 'rio-claro', 'import')).toEqual(shipped);
    await undo(sequence);
    expect(await workspaceLines(graph, 'rio-claro', 'import')).toEqual(worked);
    await done('POST', '/api/workspaces/rio-claro/reset');
  });

  test('is refused for a real one and for one that was not shipped', async () => {
    expect(await problem('POST', '/api/workspaces/peru/reset')).toBe('NOT_ALLOWED');
    await done('POST', '/api/workspaces', { id: 'inventado', titleEs: 'Inventado', fictional: true });
    expect(await problem('POST', '/api/workspaces/inventado/reset')).toBe('NOT_ALLOWED');
    const said = await Promise.all(['peru', 'inventado', 'rio-claro'].map(viewOf));
    expect(said.map((view) => view?.resettable)).toEqual([false, false, true]);
    expect(await problem('POST', '/api/workspaces/nowhere/reset')).toBe('NOT_FOUND');
  });
});
