/** The lock of a data folder: one process at a time, told apart by id and start time, with its address for the command line. */
import { randomBytes } from 'node:crypto';
import { constants, copyFileSync, linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '#domain/errors.ts';
import { makeFolder } from './make-folder.ts';
import { isSameProcess, processStart } from './process-start.ts';
import { unwritable } from './store-errors.ts';

export const LockInfo = z.object({
  pid: z.number().int().positive(),
  /** When the process started, in the system's own words. */
  processStart: z.string().optional(),
  /** Where the server answers; absent until it listens. */
  address: z.string().optional(),
  /** What the command line shows the server, to prove that it may read the data folder. */
  token: z.string(),
});
export type LockInfo = z.infer<typeof LockInfo>;

export interface StoreLock {
  readonly token: string;
  announce(address: string): void;
  release(): void;
}

function lockFile(dataDir: string): string {
  return join(dataDir, 'lock');
}

function readInfo(file: string): LockInfo | undefined {
  try {
    return LockInfo.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The lock of the process that uses a data folder now; `undefined` when none does (no lock, or a stale one). */
export function readLock(dataDir: string): LockInfo | undefined {
  const info = readInfo(lockFile(dataDir));
  return info && isSameProcess(info.pid, info.processStart) ? info : undefined;
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function locked(dataDir: string, { pid, address }: LockInfo): AppError {
  const details = { dataDir, pid, ...(address === undefined ? {} : { address }) };
  return new AppError('STORE_LOCKED', `${dataDir} is used by process ${String(pid)}`, { details });
}

function writeInfo(file: string, info: LockInfo): void {
  writeFileSync(file, `${JSON.stringify(info)}\n`, { mode: 0o600 });
}

const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Gives a complete file its name, unless the name is taken (EEXIST); by a copy where the disk knows no links. */
function nameFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!withoutLinks.includes(errorCode(error))) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Moves a stale lock away. Only one of several processes can, and a lock that was renewed meanwhile is put back. */
function removeStale(file: string, own: string): void {
  const aside = `${own}.stale`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readInfo(aside);
  if (moved && isSameProcess(moved.pid, moved.processStart)) nameFile(aside, file);
  unlinkSync(aside);
}

/** Makes the file complete under another name first, so that nobody ever reads half a lock. */
function takeLock(dataDir: string, info: LockInfo): void {
  const file = lockFile(dataDir);
  const own = `${file}.${String(process.pid)}`;
  writeInfo(own, info);
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        nameFile(own, file);
        return;
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
      const holder = readLock(dataDir);
      if (holder) throw locked(dataDir, holder);
      removeStale(file, own);
    }
    throw new AppError('STORE_LOCKED', `${dataDir} is being taken by others`, { details: { dataDir } });
  } finally {
    unlinkSync(own);
  }
}

/**
 * Takes the lock of a data folder, which is made when it is not there.
 * @throws AppError STORE_LOCKED (details: pid, address) while another process holds it; STORE_UNWRITABLE
 */
export function lockStore(dataDir: string): StoreLock {
  const start = processStart(process.pid);
  const token = randomBytes(24).toString('hex');
  const info: LockInfo = { pid: process.pid, token, ...(start === undefined ? {} : { processStart: start }) };
  try {
    makeFolder(dataDir);
    takeLock(dataDir, info);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw unwritable(dataDir, cause);
  }
  const file = lockFile(dataDir);
  const isOwn = (): boolean => readInfo(file)?.token === token;
  return {
    token,
    announce(address) {
      if (!isOwn()) return;
      const next = `${file}.${String(process.pid)}`;
      writeInfo(next, { ...info, address });
      renameSync(next, file);
    },
    release() {
      if (isOwn()) unlinkSync(file);
    },
  };
}
