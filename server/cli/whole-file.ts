/** A file that is there whole or not at all: written beside its place, made durable, then given its name. */
import { access, open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AppError } from '#domain/errors.ts';

/** A path as the person meant it: npm runs scripts in the project's folder and keeps the person's own in INIT_CWD. */
export function placeOf(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}

/** Whether something is there already. */
export async function isTaken(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Writes all or nothing; `check` reads what was written before it gets its name, and may throw.
 * @throws AppError STORE_UNWRITABLE naming the path; nothing is left of a file that could not be written
 */
export async function writeWholeFile(
  path: string,
  bytes: Uint8Array,
  check: (written: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const beside = `${path}.${String(process.pid)}.part`;
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await check(beside);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    if (cause instanceof AppError) throw cause;
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new AppError('STORE_UNWRITABLE', `cannot write ${path} (${reason})`, { details: { path, reason }, cause });
  }
}
