/** Many kills one after the other, several in each folder, at moments chosen by a seed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '../seeded.ts';
import { type KillResult, killWriter, startWriter } from './kill-writer.ts';
import type { Phase } from './phases.ts';

const killsPerFolder = 10;

export interface KillReport {
  readonly kills: number;
  /** Change sets that the killed programs were answered in all. */
  readonly answered: number;
  readonly phases: Readonly<Partial<Record<Phase, number>>>;
  /** Kills that left part of a line. */
  readonly torn: number;
  /** Kills after which a change was there that had not been answered. */
  readonly keptUnanswered: number;
  readonly problems: readonly string[];
}

export async function killMany(kills: number, seed: number, onKill?: (done: number) => void): Promise<KillReport> {
  const pick = seeded(seed);
  const results: KillResult[] = [];
  const problems: string[] = [];
  let next = startWriter();
  let dataDir = '';
  let last = 0;
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      if (kill % killsPerFolder === 0) {
        if (dataDir !== '') await rm(dataDir, { recursive: true, force: true });
        dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-kill-'));
        last = 0;
      }
      const writer = await next;
      if (kill + 1 < kills) next = startWriter();
      // One in five while the folder is opened, which takes some 100 ms; the others while changes are under way.
      const from = pick(5) === 0 ? 'order' : 'first change';
      const after = pick(from === 'order' ? 120 : 400);
      const order = {
        dataDir,
        lanes: 1 + pick(3),
        slow: pick(2) === 0,
        after,
        from,
        answeredBefore: last,
      } as const;
      const result = await killWriter(writer, order);
      results.push(result);
      last = result.last;
      problems.push(...result.problems.map((problem) => `kill ${String(kill)} (seed ${String(seed)}): ${problem}`));
      onKill?.(kill + 1);
    }
  } finally {
    (await next).child.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  }
  const phases: Partial<Record<Phase, number>> = {};
  for (const { phase } of results) phases[phase] = (phases[phase] ?? 0) + 1;
  return {
    kills,
    answered: results.reduce((sum, { answered }) => sum + answered, 0),
    phases,
    torn: results.filter(({ torn }) => torn > 0).length,
    keptUnanswered: results.filter(({ keptUnanswered }) => keptUnanswered).length,
    problems,
  };
}
