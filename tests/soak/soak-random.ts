/** The part of the soak that applies random change sets: seed after seed, each in a workspace of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../server/graph/graph.ts';
import { openGraph } from '../../server/open-graph.ts';
import type { Login } from '../support/crash/kill-server.ts';
import { type RandomReport, runRandom } from '../support/random/run-random.ts';

export interface RandomSoak {
  readonly seed: number;
  readonly sets: number;
  readonly neo4j: Login | undefined;
  readonly say: (line: string) => void;
  readonly onSet: (done: number) => void;
}

const setsPerSeed = 500;

function total(reports: readonly RandomReport[], of: (report: RandomReport) => number): string {
  return String(reports.reduce((sum, report) => sum + of(report), 0));
}

/** Runs it and says the figures; answers with what differed. */
export async function soakRandom({ seed, sets, neo4j, say, onSet }: RandomSoak): Promise<string[]> {
  const seeds = Math.max(1, Math.round(sets / setsPerSeed));
  const perSeed = Math.ceil(sets / seeds);
  say(`Random change sets, seeds ${String(seed)} to ${String(seed + seeds - 1)}`);
  const dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-soak-'));
  const graphs = new Map<string, Graph>([['embedded', (await openGraph({ dataDir })).graph]]);
  if (neo4j) graphs.set('neo4j', (await openGraph({ dataDir, neo4j })).graph);
  const reports: RandomReport[] = [];
  try {
    for (let index = 0; index < seeds; index += 1) {
      const workspace = `random-${String(seed + index)}`;
      const every = { recordsEvery: 10, queriesEvery: 5 };
      const counted = (done: number): void => {
        onSet(index * perSeed + done);
      };
      reports.push(await runRandom({ graphs, workspace, seed: seed + index, sets: perSeed, ...every, onSet: counted }));
    }
  } finally {
    for (const graph of graphs.values()) await graph.close();
    await rm(dataDir, { recursive: true, force: true });
  }
  const problems = reports.flatMap((report) => report.problems);
  const most = (of: (report: RandomReport) => number): string => String(Math.max(...reports.map(of)));
  say(
    `  ${total(reports, ({ sets: done }) => done)} change sets on ${[...graphs.keys()].join(', ')} and a plain model`,
  );
  say(`  of these ${total(reports, ({ merges }) => merges)} merges, ${total(reports, ({ undos }) => undos)} undos`);
  say(`  (${total(reports, ({ olderUndos }) => olderUndos)} of a change that was not the last)`);
  say(
    `  up to ${most(({ mostNodes }) => mostNodes)} nodes, ${most((report) => report.mostRelationships)} relationships`,
  );
  say(`  all records compared ${total(reports, ({ comparisons }) => comparisons)} times`);
  say(`  all queries compared ${total(reports, ({ queryComparisons }) => queryComparisons)} times`);
  say(`  differences: ${String(problems.length)}`);
  return problems;
}
