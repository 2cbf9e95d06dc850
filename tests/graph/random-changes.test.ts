/** Random change sets, merges and undos, the same on both engines, compared with a plain model. `npm run soak` does 10,000. */
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { engineOpener, engines } from '../support/engines.ts';
import { runRandom } from '../support/random/run-random.ts';

describe('random change sets', () => {
  const opener = engineOpener();
  const graphs = new Map<string, Graph>();

  it.each([
    [1, 150],
    [2, 150],
  ])(
    'leave both engines as the model says, and every query answers as it should (seed %i)',
    async (seed, sets) => {
      for (const engine of engines()) if (!graphs.has(engine)) graphs.set(engine, (await opener.open(engine)).graph);
      const every = { recordsEvery: 10, queriesEvery: 5 };
      const report = await runRandom({ graphs, workspace: `random-${String(seed)}`, seed, sets, ...every });
      expect(report.problems).toEqual([]);
      expect(report).toMatchObject({ sets, comparisons: sets / 10, queryComparisons: sets / 50 });
      // Otherwise the seed tests little.
      const { merges, undos, olderUndos, mostNodes, mostRelationships } = report;
      expect(Math.min(merges, undos, olderUndos)).toBeGreaterThan(5);
      expect(Math.min(mostNodes, mostRelationships)).toBeGreaterThan(15);
    },
    300_000,
  );
});
