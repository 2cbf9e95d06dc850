/**
 * `npm run bench`: what serving replies from memory saves and what keeping a record costs, as ratios, on a made-up
 * workspace of 2,000 organisations (or as many as the first argument says); then what analysis of 5,000 organisations
 * costs others that are answered meanwhile, and the measures of a network of 5,000 nodes against graphology and igraph.
 * Ends by itself, with code 1 when a stated goal is missed; times of the machine
 * are not printed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { askedTime } from '#domain/asked-time.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { indexFacts } from '#domain/fact-index.ts';
import { NetworkQuery } from '#contract/inputs.ts';
import { networkView } from '../../server/analysis/network.ts';
import { pathsView } from '../../server/analysis/paths.ts';
import type { Graph } from '../../server/graph/graph.ts';
import * as links from '../../server/graph/queries/link-facts.ts';
import * as nodes from '../../server/graph/queries/node-facts.ts';
import { readWorkspaceFacts } from '../../server/graph/read-workspace-facts.ts';
import { openGraph } from '../../server/open-graph.ts';
import { compareAnswers } from './answer-bench.ts';
import { asker, benchApp, benchDay } from './bench-app.ts';
import { isMet, type Goal } from './goal.ts';
import { compareKernels } from './kernel-bench.ts';
import { medianTime, ratio } from './measure.ts';
import { compareEdit, compareReplay } from './record-bench.ts';
import { syntheticWorkspace, workspace } from './synthetic-workspace.ts';

const organisations = Math.min(10_000, Math.max(100, Number(process.argv[2] ?? 2000) || 2000));
const bounds = { calls: 300, time: 4000 };
const department = 'department-3';

function addressOf(region: string): string {
  return `/api/${workspace}/regions/${region}/network`;
}

function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** The named queries that hold what a network shows, run one after the other; nothing is judged or collapsed. */
async function cypherAlone(graph: Graph): Promise<unknown[]> {
  const page = { workspace, after: '', limit: 100_000 };
  return [
    await graph.read(nodes.organisations, page),
    await graph.read(nodes.groups, page),
    await graph.read(links.belongsTo, page),
    await graph.read(links.hasMandate, page),
    await graph.read(links.presentIn, page),
    await graph.read(links.memberOf, page),
    await graph.read(links.engagedWith, page),
    await graph.read(links.tiedTo, page),
    await graph.read(links.partOf, page),
    await graph.read(links.groupLink, page),
    await graph.read(links.groupRegion, page),
    await graph.read(links.regionWithin, page),
  ];
}

function network(index: FactIndex, region: string): unknown {
  return networkView(index, region, NetworkQuery.parse({}), askedTime('latest', benchDay));
}

/** The app with two more routes that answer the same question without our cache. */
async function appWithRivals(graph: Graph, view: unknown): Promise<FastifyInstance> {
  const app = await benchApp(graph);
  const options = { schema: { hide: true } };
  app.get('/bench/stringify', options, (_request, reply) => reply.type('application/json').send(JSON.stringify(view)));
  app.get('/bench/cypher', options, async (_request, reply) =>
    reply.type('application/json').send(JSON.stringify(await cypherAlone(graph))),
  );
  await app.ready();
  return app;
}

/** One kind of reply, each way of answering against the one from memory. */
async function compareReplies(graph: Graph, index: FactIndex, region: string): Promise<void> {
  const view = network(index, region);
  const address = addressOf(region);
  const app = await appWithRivals(graph, view);
  const ask = asker(app);
  const size = await ask(address);
  const cached = await medianTime(() => ask(address), bounds);
  const zipped = await medianTime(() => ask(address, 'br'), bounds);
  const stringified = await medianTime(() => ask('/bench/stringify'), bounds);
  const stringifiedZipped = await medianTime(() => ask('/bench/stringify', 'br'), bounds);
  const judged = await medianTime(() => Promise.resolve(JSON.stringify(network(index, region))), bounds);
  const cypher = await medianTime(() => ask('/bench/cypher'), bounds);
  const lines: [string, number][] = [
    ['JSON.stringify for each request', stringified / cached],
    ['the same with brotli, both sides', stringifiedZipped / zipped],
    ['worked out from the facts and stringified', judged / cached],
    ['Cypher run directly for each request', cypher / cached],
  ];
  say();
  say(`Network of ${region}, ${ratio(size / 1024)} kB; served from memory = 1`);
  for (const [what, value] of lines) say(`  ${what.padEnd(44)}${ratio(value)}`);
  await app.close();
}

async function compareStart(dataDir: string): Promise<void> {
  const start = performance.now();
  const { graph } = await openGraph({ dataDir });
  const opened = performance.now();
  const app = await benchApp(graph);
  const ask = asker(app);
  await ask(addressOf(department));
  const first = performance.now();
  const later = await medianTime(() => ask(addressOf(department)), bounds);
  const share = (part: number): string => `${String(Math.round((100 * part) / (first - start)))} %`;
  say('From start to the first answer');
  say(`  ${'opening the store, journal read again'.padEnd(44)}${share(opened - start)}`);
  say(`  ${'reading the workspace, first answer'.padEnd(44)}${share(first - opened)}`);
  say(`  ${'first answer against a later one'.padEnd(44)}${ratio((first - opened) / later)}`);
  await app.close();
  await graph.close();
}

async function compareWays(index: FactIndex): Promise<void> {
  const time = askedTime('latest', benchDay);
  const pairs = Array.from({ length: 40 }, (_, number) => [
    `organisation-${String(number)}`,
    `organisation-${String(organisations - 1 - number)}`,
  ]);
  const small = await medianTime(() => Promise.resolve(network(index, department)), bounds);
  let asked = 0;
  const ways = await medianTime(() => {
    const [from = '', to = ''] = pairs[(asked += 1) % pairs.length] ?? [];
    return Promise.resolve(pathsView(index, from, to, time));
  }, bounds);
  say(`Three ways between two organisations, against one network view: ${ratio(ways / small)}`);
}

const goals: Goal[] = [];
const dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-bench-'));
try {
  const change = syntheticWorkspace(organisations);
  const statements = change.upsertRelationships.length;
  say(`${String(organisations)} organisations, ${String(statements)} statements, made up, embedded engine`);
  const { graph } = await openGraph({ dataDir });
  await graph.apply(change, { author: 'bench', reason: 'made up' });
  const index = indexFacts(await readWorkspaceFacts(graph, workspace));
  await compareReplies(graph, index, department);
  await compareReplies(graph, index, 'country');
  say();
  await compareWays(index);
  await graph.close();
  say();
  await compareStart(dataDir);
  say();
  goals.push(await compareEdit(say));
  say();
  goals.push(await compareReplay(say));
  say();
  goals.push(...(await compareAnswers(say)));
  say();
  goals.push(...(await compareKernels(say)));
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
// A query still under way would keep the process alive.
process.exit(goals.every(isMet) ? 0 : 1);
