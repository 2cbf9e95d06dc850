/** Programs of the server as a person runs them: processes of their own, with nobody at the terminal. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const root = join(import.meta.dirname, '../..');

function start(program: string, args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', join(root, 'server', program), ...args], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', LC_ALL: 'en_US.UTF-8', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a program to its end; in English unless `LC_ALL` says otherwise. */
export async function runProgram(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Run> {
  const child = start(program, args, environment);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

/** Starts the server on a port of its own, and answers when it does. */
export async function startServer(
  environment: NodeJS.ProcessEnv,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const child = start('main.ts', [], { PORT: '0', LOG_LEVEL: 'silent', ...environment });
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      const [, found] = /Tinkuy \(\w+\) (\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error(`the server did not start: ${said}`));
    });
  });
  return {
    address,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
