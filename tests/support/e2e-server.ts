/** Global set-up of the end-to-end tests: the server as `npm start` runs it, on a free port with data of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server answers, without a slash at the end. */
    baseUrl: string;
  }
}

export interface RunningServer {
  readonly baseUrl: string;
  /** Ends it as Ctrl+C does; resolves with its exit code. */
  stop(): Promise<number | null>;
}

const startLimit = 180_000;

/** Starts `npm start` (installing and building where needed) and answers when it has printed its address. */
export async function startServer(settings: Readonly<Record<string, string>>): Promise<RunningServer> {
  // Those of the person who runs the tests would change what is tested; theirs are left out.
  const own = /^(HOST|PORT|DATA_DIR|DATASETS|LOG_LEVEL|ALLOW_UNPROTECTED|NEO4J_.*|NODE_ENV|VITEST.*)$/;
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const child = spawn(process.execPath, ['server/cli/start.mjs'], {
    env: { ...inherited, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  let output = '';
  const address = new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`the server ${why}:\n${output}`));
    const timer = setTimeout(() => fail('did not print its address'), startLimit);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const [found] = /http:\/\/[\w.:[\]]+\d/.exec(output) ?? [];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => {
      clearTimeout(timer);
      fail(`ended with ${String(code)}`);
    });
  });
  const stop = (): Promise<number | null> => {
    child.kill('SIGINT');
    return ended;
  };
  try {
    return { baseUrl: await address, stop };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/** Called by vitest before the first test; what it returns, after the last. */
export default async function e2eServer(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-e2e-'));
  const server = await startServer({ DATA_DIR: dataDir });
  project.provide('baseUrl', server.baseUrl);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
