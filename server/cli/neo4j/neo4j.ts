/** `npm run neo4j`: a Neo4j for trying out, with its data under data/neo4j, until Ctrl+C. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#domain/errors.ts';
import { type RunningNeo4j, startNeo4j } from './start-neo4j.ts';

const home = join(process.env.DATA_DIR ?? 'data', 'neo4j');
const boltPort = Number(process.env.NEO4J_PORT ?? '7687');

let server: RunningNeo4j | undefined;
let ending = false;

/** Ctrl+C arrives twice, from the terminal and from tsx: the second must not cut the orderly end short. */
function end(): void {
  if (ending) return;
  ending = true;
  // Not yet answering: the exit itself ends Java.
  if (server === undefined) process.exit(130);
  console.log('Stopping Neo4j ...');
  void server.stop().then(() => process.exit(0));
}

async function run(): Promise<void> {
  const first = existsSync('.cache/neo4j') ? '' : ' (the first time, about 120 MB are fetched through Maven)';
  console.log(`Starting Neo4j${first} ...`);
  server = await startNeo4j({ home, boltPort });
  console.log(`Neo4j answers at ${server.uri}, data in ${home}`);
  console.log(`  user      ${server.user}\n  password  ${server.password}`);
  console.log(`In another terminal:\n  NEO4J_URI=${server.uri} NEO4J_PASSWORD=${server.password} npm start`);
  console.log('Ctrl+C ends it; the data stays.');
  // Nothing else keeps this process alive while Neo4j runs.
  setInterval(() => undefined, 60_000);
}

process.on('SIGINT', end);
process.on('SIGTERM', end);
try {
  await run();
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exitCode = 1;
}
