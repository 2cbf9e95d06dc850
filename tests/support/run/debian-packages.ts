/** Installs Debian packages where that is possible without asking anybody: as root, on a Debian. */
import { spawnSync } from 'node:child_process';

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Whether a program answers. */
export function runs(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Tries to install; whether it helped is for the caller to look at. */
export function installDebianPackages(...names: readonly string[]): void {
  if (!isRoot() || !runs('apt-get', '--version')) return;
  console.log(`Installing ${names.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Without a network it would try for many minutes.
  const quietly = { stdio: 'ignore', timeout: 300_000, env } as const;
  spawnSync('apt-get', ['update'], quietly);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], quietly);
}
