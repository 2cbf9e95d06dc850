/** The tests by kind; tests/support/run/test.ts says in which order they run. */
import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const neo4jSetup = 'tests/support/neo4j-on-demand.ts';

export default defineConfig({
  test: {
    // For the run as a whole, so that all projects share one Neo4j.
    globalSetup: existsSync(neo4jSetup) ? [neo4jSetup] : [],
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,web,conventions}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          // They change nothing outside themselves, and loading the modules once for all of them halves the time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'graph',
          include: ['tests/graph/**/*.test.ts'],
          fileParallelism: false,
          // As above: each file has graphs and folders of its own, and puts back what it replaces.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'http',
          include: ['tests/http/**/*.test.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/e2e-server.ts'],
          fileParallelism: false,
          // One process for all files, so that one browser and its profiles serve them all.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
