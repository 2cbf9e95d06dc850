/** The Neo4j server as a folder of jars: fetched once through Maven (pom.xml beside this file), then used offline. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '#domain/errors.ts';

/** The version that pom.xml names. */
export const neo4jVersion = '5.26.30';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const cache = join(repository, '.cache', 'neo4j');

/** Runs a program to its end; its output is returned, and shown in the error when it fails. */
export async function runProgram(program: string, args: readonly string[], env = process.env): Promise<string> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = once(child, 'close').then(([code]: unknown[]) => code);
  const code = await ended.catch((cause: unknown) => {
    throw new AppError('GRAPH_UNAVAILABLE', `${program} was not found: install it, or use a Neo4j of your own`, {
      cause,
    });
  });
  if (code !== 0) {
    throw new AppError('GRAPH_UNAVAILABLE', `${program} failed (${String(code)}):\n${output.slice(-2000)}`);
  }
  return output;
}

/**
 * The folder that holds the jars. Only the first call needs Maven and a network (123 MB); the folder appears whole or
 * not at all, so that an interrupted download is simply begun again.
 */
export async function neo4jJars(): Promise<string> {
  const folder = join(cache, `jars-${neo4jVersion}`);
  if (existsSync(folder)) return folder;
  const part = `${folder}.part-${process.pid}`;
  await mkdir(cache, { recursive: true });
  try {
    const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
    await runProgram('mvn', ['-q', '-B', '-f', pom, 'package', `-Djars=${part}`]);
    // Another process may have finished first: its folder is as good.
    await rename(part, folder).catch((cause: unknown) => {
      if (!existsSync(folder)) throw cause;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return folder;
}
