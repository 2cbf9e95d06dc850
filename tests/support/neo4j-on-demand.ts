/** Global set-up of vitest: starts one Neo4j for the whole run, when the first test asks for it, and ends it afterwards. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type RunningNeo4j, startNeo4j } from '../../server/cli/neo4j/start-neo4j.ts';

/** How the tests reach Neo4j: a loopback port that answers with its login, or what is missing on this machine. */
export interface Neo4jOnDemand {
  readonly port: number;
  readonly missing?: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4jOnDemand: Neo4jOnDemand;
  }
}

function runs(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;
}

function whatIsMissing(): string | undefined {
  if (!runs('java', '-version')) return 'Java is not installed';
  if (!existsSync(join('.cache', 'neo4j')) && !runs('mvn', '-version')) return 'Maven is not installed';
  return undefined;
}

/** Called by vitest before the first test; what it returns, after the last. */
export default async function neo4jOnDemand(project: TestProject): Promise<() => Promise<void>> {
  // For all Neo4js of the tests: none lives long enough to win back what Java's second compiler costs, half of its time.
  process.env['JDK_JAVA_OPTIONS'] ??= '-XX:TieredStopAtLevel=1';
  const missing = whatIsMissing();
  const home = await mkdtemp(join(tmpdir(), 'tinkuy-neo4j-'));
  let started: Promise<RunningNeo4j> | undefined;
  const server = createServer((_request, response) => {
    started ??= startNeo4j({ home });
    started.then(
      ({ uri, user, password }) => response.end(JSON.stringify({ uri, user, password })),
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  project.provide('neo4jOnDemand', missing === undefined ? { port } : { port, missing });
  return async () => {
    server.close();
    const running = await started?.catch(() => undefined);
    await running?.stop();
    await rm(home, { recursive: true, force: true });
  };
}
