/** When a process started, so that a process id used again is not taken for the one that left it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Stands for the start of a process that has ended. */
const ended = 'ended';

function linuxStart(pid: number): string {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  // The name of the program stands in brackets and may hold spaces and brackets; then state (3) to start time (22).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Ended, and only its parent has not taken notice yet: it holds nothing any more.
  if (fields[0] === 'Z' || fields[0] === 'X') return ended;
  return `${boot} ${fields[19] ?? ''}`;
}

/** A text that differs between two processes of the same id; `undefined` where the system does not tell (Windows). */
export function processStart(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return linuxStart(pid);
    if (process.platform === 'win32') return undefined;
    const output = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } });
    return output.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Whether a process of this id runs, started at the same time as far as the system tells. */
export function isSameProcess(pid: number, start: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = processStart(pid);
  if (now === ended) return false;
  return start === undefined || now === undefined || now === start;
}
