/** What keeping a record costs: one edit against what it cannot do without, and reading the journal against a bulk load. */
import { open, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { emptyChangeSet, type ChangeSet } from '#domain/change-set.ts';
import { loadCatalogue } from '../../server/graph/catalogue.ts';
import type { Grafeo } from '../../server/graph/embedded/grafeo.ts';
import { replay, takeNumber, writeRecorded } from '../../server/graph/embedded/replay.ts';
import type { RecordedChange } from '../../server/graph/history.ts';
import { resolveChange } from '../../server/graph/writing/resolve-change.ts';
import { historyEntry } from '../../server/graph/writing/write-change.ts';
import { openGraph } from '../../server/open-graph.ts';
import { benchApp } from './bench-app.ts';
import { goalLine, type Goal } from './goal.ts';
import { ratio } from './measure.ts';
import { membership } from './synthetic-edit.ts';
import { syntheticWorkspace, workspace } from './synthetic-workspace.ts';

/** Edits that are timed. */
const edited = 200;
const context = { author: 'command-line', reason: 'made up' };
const time = '2026-11-01T00:00:00.000Z';

type Say = (line?: string) => void;

function recordedOf(change: ChangeSet, sequence: number): RecordedChange {
  return { entry: historyEntry(sequence, time, change, context), change, inverse: emptyChangeSet(workspace) };
}

async function* each<Item>(items: readonly Item[]): AsyncIterable<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

/** What the engine itself needs for such a change: look at what it touches, write it and its entry, commit. */
function engineAlone(grafeo: Grafeo): (number: number) => Promise<Buffer> {
  return async (number) => {
    const transaction = grafeo.begin();
    await takeNumber(transaction);
    const resolved = await resolveChange(transaction, membership(number));
    const recorded = { entry: historyEntry(number + 1, time, resolved.change, context), ...resolved };
    await writeRecorded(transaction, recorded);
    transaction.commit();
    return Buffer.from(JSON.stringify(recorded));
  };
}

/** The edit as the page sends it. */
function editThrough(app: FastifyInstance): (number: number) => Promise<void> {
  return async (number) => {
    const values = {
      organisation: `organisation-${String(number)}`,
      group: 'group-1',
      role: 'observer',
      source: 'source-1',
      locator: `bench ${String(number)}`,
    };
    const reply = await app.inject({
      method: 'POST',
      url: `/api/${workspace}/changes`,
      remoteAddress: `10.0.${String(number >> 8)}.${String(number & 255)}`,
      headers: { host: 'localhost', 'content-type': 'application/json' },
      payload: JSON.stringify({ author: 'analyst', edits: [{ action: 'add', table: 'memberships', values }] }),
    });
    if (reply.statusCode !== 200) throw new Error(reply.body);
  };
}

async function timed<Result>(times: number[], call: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await call();
  times.push(performance.now() - start);
  return result;
}

/** Without the first tenth, in which nothing is compiled yet. */
function median(times: readonly number[]): number {
  const later = times.slice(times.length / 10).sort((a, b) => a - b);
  return later[later.length >> 1] ?? 0;
}

/**
 * One edit through HTTP, on 5,000 organisations, against one fsync and the engine's own time. By turns, since other work
 * on the machine would fall on one of them.
 */
export async function compareEdit(say: Say, organisations = 5000): Promise<Goal> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-bench-'));
  const change = syntheticWorkspace(organisations);
  const { graph } = await openGraph({ dataDir });
  await graph.apply(change, context);
  const app = await benchApp(graph);
  const grafeo = await replay(loadCatalogue('embedded'), each([recordedOf(change, 1)]));
  const file = await open(join(dataDir, 'sync'), 'a');
  const [throughHttp, alone] = [editThrough(app), engineAlone(grafeo)];
  const [edits, engines, syncs]: [number[], number[], number[]] = [[], [], []];
  for (let number = 1; number <= edited; number += 1) {
    await timed(edits, () => throughHttp(number));
    const bytes = await timed(engines, () => alone(number));
    await timed(syncs, async () => {
      await file.write(bytes);
      await file.sync();
    });
  }
  await app.close();
  await graph.close();
  grafeo.close();
  await file.close();
  await rm(dataDir, { recursive: true, force: true });
  const needed = median(syncs) + median(engines);
  say(`One edit through HTTP, ${String(organisations)} organisations; one fsync and the engine's own time = 1`);
  const goal = { what: 'the edit, from request to reply', measured: median(edits) / needed, atMost: 1.5 };
  say(goalLine(goal));
  say(`  ${'share of the fsync in that 1'.padEnd(44)}${ratio(median(syncs) / needed)}`);
  return goal;
}

/** Change sets of some 500 statements each, as work over time leaves them; nodes come with the first. */
function inParts(change: ChangeSet, size = 500): ChangeSet[] {
  const parts: ChangeSet[] = [{ ...change, upsertRelationships: [] }];
  for (let start = 0; start < change.upsertRelationships.length; start += size) {
    const upsertRelationships = change.upsertRelationships.slice(start, start + size);
    parts.push({ ...emptyChangeSet(workspace), upsertRelationships });
  }
  return parts;
}

/** Opening a store whose journal holds 50,000 statements in parts, against writing them as one change set. */
export async function compareReplay(say: Say, statements = 50_000): Promise<Goal> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-bench-'));
  const whole = syntheticWorkspace(Math.ceil(statements / 4));
  const change = { ...whole, upsertRelationships: whole.upsertRelationships.slice(0, statements) };
  const { graph } = await openGraph({ dataDir });
  for (const part of inParts(change)) await graph.apply(part, context);
  await graph.close();

  const start = performance.now();
  const again = await openGraph({ dataDir });
  const opened = performance.now() - start;
  await again.graph.close();

  const loading = performance.now();
  const grafeo = await replay(loadCatalogue('embedded'), each([recordedOf(change, 1)]));
  const loaded = performance.now() - loading;
  grafeo.close();
  await rm(dataDir, { recursive: true, force: true });
  const count = String(change.upsertRelationships.length);
  say(`Start with ${count} statements in the journal; bulk load of the same data = 1`);
  const goal = { what: 'opening the store, journal read again', measured: opened / loaded, atMost: 4 };
  say(goalLine(goal));
  return goal;
}
