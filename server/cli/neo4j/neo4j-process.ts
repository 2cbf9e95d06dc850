/** The Java process of a local Neo4j: its start, the wait for its first answer, its end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { AppError } from '#domain/errors.ts';

interface Login {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface Neo4jProcess {
  /** Absent when Java could not be started. */
  readonly pid: number | undefined;
  /** Resolves when a login works. @throws AppError GRAPH_UNAVAILABLE when the process ends before, or after 120 s */
  answers(login: Login): Promise<void>;
  stop(): Promise<void>;
}

const startLimit = 120_000;
const stopLimit = 20_000;
const openedPackages = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

async function loginWorks({ uri, user, password }: Login): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 2000 });
  try {
    await driver.verifyConnectivity();
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopLimit);
  await ended;
  clearTimeout(timer);
}

/** Starts Java; what it prints goes to logs/console.log of the home. It never outlives this process's orderly end. */
export function spawnNeo4j({ home, jars }: { home: string; jars: string }): Neo4jProcess {
  mkdirSync(join(home, 'logs'), { recursive: true });
  const log = join(home, 'logs', 'console.log');
  const output = openSync(log, 'w');
  const opens = openedPackages.map((name) => `--add-opens=${name}=ALL-UNNAMED`);
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const args = [...opens, '-Xmx1g', '-XX:+UseSerialGC', '-cp', join(jars, '*'), ...main];
  // A group of its own: Ctrl+C in the terminal reaches us, and we end Neo4j in order.
  const child = spawn('java', args, { stdio: ['ignore', output, output], detached: true });
  closeSync(output);
  let failure: unknown;
  child.on('error', (error) => {
    failure = error;
  });
  const kill = (): void => {
    if (isRunning(child)) child.kill('SIGKILL');
  };
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return {
    pid: child.pid,
    async answers(login) {
      const deadline = Date.now() + startLimit;
      while (Date.now() < deadline) {
        if (failure !== undefined) throw new AppError('GRAPH_UNAVAILABLE', 'Java 17 was not found', { cause: failure });
        if (!isRunning(child)) break;
        if (await loginWorks(login)) return;
        await sleep(200);
      }
      const lines = (await readFile(log, 'utf8')).trim().split('\n').slice(-8).join('\n');
      throw new AppError('GRAPH_UNAVAILABLE', `Neo4j did not start; the last lines of ${log}:\n${lines}`);
    },
    stop: () => (failure === undefined ? stop(child) : Promise.resolve()),
  };
}
