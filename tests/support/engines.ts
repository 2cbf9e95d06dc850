/** The same tests on both engines: each opened empty or shared, and closed when the test file ends. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import { z } from 'zod';
import { type GraphConfig, type OpenGraph, openGraph } from '../../server/open-graph.ts';
import type {} from './neo4j-on-demand.ts';

export type EngineName = 'embedded' | 'neo4j';

const Login = z.object({ uri: z.string(), user: z.string(), password: z.string() });
type Login = z.infer<typeof Login>;

/** Why there is no Neo4j on this machine; never in CI, where its absence is a failure. */
export function neo4jMissing(): string | undefined {
  return process.env['CI'] === 'true' ? undefined : inject('neo4jOnDemand').missing;
}

/** The login of the run's Neo4j, which is started by the first who asks (some 10 s; longer when it is fetched first). */
export async function neo4jLogin(): Promise<Login> {
  const { port } = inject('neo4jOnDemand');
  const response = await fetch(`http://127.0.0.1:${String(port)}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return Login.parse(JSON.parse(text));
}

/** The engines that this machine has. */
export function engines(): EngineName[] {
  return neo4jMissing() === undefined ? ['embedded', 'neo4j'] : ['embedded'];
}

/**
 * Opens an engine. Embedded: always a new, empty data folder. Neo4j: the one database of the run, which other test files
 * write too, so use workspace names of your own. Call it within a describe or test of the file that closes it.
 */
async function configFor(engine: EngineName, folders: string[]): Promise<GraphConfig> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-test-'));
  folders.push(dataDir);
  return engine === 'embedded' ? { dataDir } : { dataDir, neo4j: await neo4jLogin() };
}

export interface EngineOpener {
  open(engine: EngineName): Promise<OpenGraph>;
}

/** An opener whose graphs are closed, and folders removed, after the tests of the file or describe that calls this. */
export function engineOpener(): EngineOpener {
  const opened: OpenGraph[] = [];
  const folders: string[] = [];
  afterAll(async () => {
    for (const { graph } of opened) await graph.close();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });
  return {
    async open(engine) {
      const result = await openGraph(await configFor(engine, folders));
      opened.push(result);
      return result;
    },
  };
}

/** Declares the same tests for each engine; those of Neo4j are skipped, by name, where it cannot run. */
export function forEachEngine(declare: (engine: EngineName, open: () => Promise<OpenGraph>) => void): void {
  for (const engine of ['embedded', 'neo4j'] as const) {
    const missing = engine === 'neo4j' ? neo4jMissing() : undefined;
    const name = missing === undefined ? `on ${engine}` : `on ${engine} (skipped: ${missing})`;
    describe.skipIf(missing !== undefined)(name, () => {
      const opener = engineOpener();
      declare(engine, () => opener.open(engine));
    });
  }
}
