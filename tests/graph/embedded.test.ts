/** What only the embedded engine has: a native file that may be missing, and a journal that outlives a failed commit. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readWorkspaceRecords } from '../../server/graph/read-workspace-records.ts';
import { openGraph } from '../../server/open-graph.ts';
import { changeOf, node } from '../support/change-builder.ts';

const context = { author: 'test', reason: 'because' };
let dataDir = '';

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-embedded-'));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dataDir, { recursive: true, force: true });
});

describe('the embedded engine', () => {
  it('names its absence, and leaves the data folder free', async () => {
    vi.doMock('@grafeo-db/js', () => {
      throw new Error('Cannot find native binding');
    });
    const details = { platform: process.platform, arch: process.arch };
    await expect(openGraph({ dataDir })).rejects.toMatchObject({ code: 'ENGINE_MISSING', details });
    expect(await readdir(dataDir)).not.toContain('lock');
    vi.doUnmock('@grafeo-db/js');
    await (await openGraph({ dataDir })).graph.close();
  });

  it('is built again from the journal when it does not commit what the journal has', async () => {
    const { graph } = await openGraph({ dataDir });
    await graph.apply(changeOf('w', { upsertNodes: [node('w', 'Organisation', 'a')] }), context);
    vi.spyOn(grafeo.Transaction.prototype, 'commit').mockImplementationOnce(() => {
      throw new Error('out of memory');
    });
    const applied = await graph.apply(changeOf('w', { upsertNodes: [node('w', 'Organisation', 'b')] }), context);
    expect(applied).toEqual({ sequence: 2, revision: 2 });
    expect(await graph.revision()).toBe(2);
    expect((await readWorkspaceRecords(graph, 'w')).nodes.map(({ key }) => key)).toEqual(['w/a', 'w/b']);
    await graph.apply(changeOf('w', { upsertNodes: [node('w', 'Organisation', 'c')] }), context);
    expect((await graph.recorded(3)).entry.upsertedNodes).toBe(1);
    await graph.close();
    await expect(graph.revision()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
  });

  it('answers a failing query with its name', async () => {
    const { graph } = await openGraph({ dataDir });
    vi.spyOn(grafeo.GrafeoDB.prototype, 'executeCypher').mockRejectedValueOnce(new Error('syntax'));
    const failure = { code: 'QUERY_FAILED', details: { query: 'graph-state' } };
    await expect(graph.revision()).rejects.toMatchObject(failure);
    expect(await graph.revision()).toBe(0);
    await graph.close();
  });
});
