/**
 * `npm run soak`: kills the writing process again and again, and applies random change sets to both engines and a plain
 * model. Takes some fifteen minutes. Arguments: `--seed=1 --kills=200 --server-kills=20 --sets=10000`; 0
 * leaves a part out.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startNeo4j } from '../../server/cli/neo4j/start-neo4j.ts';
import { killMany } from '../support/crash/kill-many.ts';
import { killServer, type Login } from '../support/crash/kill-server.ts';
import { missingNeo4j } from '../support/run/ensure-neo4j.ts';
import { soakRandom } from './soak-random.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '200' },
    'server-kills': { type: 'string', default: '20' },
    sets: { type: 'string', default: '10000' },
  },
});
const seed = Number(values.seed);
const problems: string[] = [];

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Tells how far a step is, ten times. */
function progress(what: string, all: number): (done: number) => void {
  const part = Math.max(1, Math.floor(all / 10));
  return (done) => {
    if (done % part === 0 && done < all) say(`  ${what}: ${String(done)} of ${String(all)}`);
  };
}

async function embeddedKills(kills: number): Promise<void> {
  say(`Embedded engine: SIGKILL while change sets are applied, seed ${String(seed)}`);
  const report = await killMany(kills, seed, progress('kills', kills));
  problems.push(...report.problems);
  const where = Object.entries(report.phases).map(([phase, count]) => `${phase} ${String(count)}`);
  say(`  ${String(report.kills)} kills (${where.join(', ')})`);
  say(`  ${String(report.torn)} left part of a line, ${String(report.keptUnanswered)} a whole change not yet answered`);
  say(
    `  ${String(report.answered)} change sets answered; lost, halved or out of order: ${String(report.problems.length)}`,
  );
}

async function serverKills(login: Login, kills: number): Promise<void> {
  say(`Neo4j: SIGKILL of the server while it imports through HTTP, seed ${String(seed)}`);
  const report = await killServer(login, kills, seed, progress('kills', kills));
  problems.push(...report.problems);
  say(`  ${String(report.kills)} kills, ${String(report.during)} of them during an import`);
  say(`  ${String(report.keptUnanswered)} left a whole import not yet answered`);
  say(`  ${String(report.answered)} imports answered; lost, halved or out of order: ${String(report.problems.length)}`);
}

const missing = missingNeo4j();
const home = await mkdtemp(join(tmpdir(), 'tinkuy-soak-'));
const neo4j = missing === undefined ? await startNeo4j({ home }) : undefined;
try {
  if (missing !== undefined) say(`Not run: ${missing}`);
  const [kills, ofServer, sets] = [values.kills, values['server-kills'], values.sets].map(Number);
  if (kills) await embeddedKills(kills);
  if (neo4j && ofServer) await serverKills(neo4j, ofServer);
  if (sets) problems.push(...(await soakRandom({ seed, sets, neo4j, say, onSet: progress('change sets', sets) })));
} finally {
  await neo4j?.stop();
  await rm(home, { recursive: true, force: true });
}
for (const problem of problems) say(`PROBLEM ${problem}`);
say(problems.length === 0 ? 'No problem found.' : `${String(problems.length)} problems`);
process.exit(problems.length === 0 ? 0 : 1);
