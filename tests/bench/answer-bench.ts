/** What asking for measures, who connects, comparisons and the like costs others: waits of the event loop; and what memory saves. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../../server/open-graph.ts';
import { asker, benchApp } from './bench-app.ts';
import { blockGoal, goalLine, type Goal } from './goal.ts';
import { longestBlock, medianTime } from './measure.ts';
import { membership } from './synthetic-edit.ts';
import { syntheticWorkspace, workspace } from './synthetic-workspace.ts';

type Say = (line?: string) => void;

/** Asked with another date each time, which nobody has asked for before. */
const questions: readonly (readonly [what: string, address: string])[] = [
  ['measures', 'regions/all/measures?at='],
  ['why this value', 'regions/all/measures/betweenness/organisation-17?weighted=yes&at='],
  ['who connects', 'regions/country/connections?at='],
  ['two dates compared', 'network-comparison?left=country&at=2015&then='],
  ['network', 'regions/country/network?at='],
];
const rounds = 3;
/** Goal: at most this much of what a question costs that nobody has asked before. */
const mostFromMemory = 0.25;
const bounds = { calls: 50, time: 1000 };

/** Questions through HTTP about 5,000 organisations, each kind asked anew and again, and once after an edit. */
export async function compareAnswers(say: Say, organisations = 5000): Promise<Goal[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-bench-'));
  const { graph } = await openGraph({ dataDir });
  const change = syntheticWorkspace(organisations);
  await graph.apply(change, { author: 'bench', reason: 'made up' });
  const app = await benchApp(graph);
  const ask = asker(app);
  const goals: Goal[] = [];
  const add = (goal: Goal): void => {
    goals.push(goal);
    say(goalLine(goal));
  };
  try {
    say(
      `Questions about ${String(organisations)} organisations, ${String(change.upsertRelationships.length)} statements`,
    );
    say('Longest block of the event loop');
    // The first question starts the thread and reads the workspace: that is asked for beneath.
    await ask(`/api/${workspace}/regions`);
    const times = new Map<string, number>();
    for (const [what, address] of questions) {
      const blocks: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const start = performance.now();
        blocks.push(await longestBlock(() => ask(`/api/${workspace}/${address}${String(2020 + round)}`, 'br')));
        times.set(what, Math.min(times.get(what) ?? Infinity, performance.now() - start));
      }
      add(blockGoal(what, blocks));
    }
    const blocks: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await graph.apply(membership(round), { author: 'bench', reason: 'made up' });
      blocks.push(await longestBlock(() => ask(`/api/${workspace}/groups`)));
    }
    add(blockGoal('first question after an edit', blocks));
    say('From memory; asked for the first time = 1');
    for (const [what, address] of questions) {
      const cached = await medianTime(() => ask(`/api/${workspace}/${address}2020`, 'br'), bounds);
      add({ what, measured: cached / (times.get(what) ?? Infinity), atMost: mostFromMemory });
    }
  } finally {
    await app.close();
    await graph.close();
    await rm(dataDir, { recursive: true, force: true });
  }
  return goals;
}
