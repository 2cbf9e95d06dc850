/** SIGKILL at random moments: what was answered is there, nothing is there by half. `npm run soak` kills more often. */
import { describe, expect, it } from 'vitest';
import { killMany } from '../support/crash/kill-many.ts';
import { killServer } from '../support/crash/kill-server.ts';
import { neo4jLogin, neo4jMissing } from '../support/engines.ts';

describe('a process that is killed while it applies change sets', () => {
  it('leaves every change that was answered, whole and in order, on the embedded engine', async () => {
    const { kills, answered, phases, problems } = await killMany(30, 7);
    expect(problems).toEqual([]);
    expect(kills).toBe(30);
    // Otherwise it was never killed at work.
    expect(answered).toBeGreaterThan(40);
    expect(Object.keys(phases).length).toBeGreaterThanOrEqual(3);
  }, 300_000);

  it.skipIf(neo4jMissing() !== undefined)(
    'leaves every import that was answered, whole and in order, on Neo4j',
    async () => {
      const { answered, during, problems } = await killServer(await neo4jLogin(), 3, 7);
      expect(problems).toEqual([]);
      expect(during).toBeGreaterThan(0);
      expect(answered).toBeGreaterThan(0);
    },
    300_000,
  );
});
