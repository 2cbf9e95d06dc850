/** Errors of the data folder, each naming file and line and what is wrong. */
import { AppError } from '#domain/errors.ts';
import type { Localised } from '#domain/localised.ts';

function failed(what: string, path: string, cause: unknown): AppError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  return new AppError('STORE_UNWRITABLE', `${what} ${path} (${reason})`, { details: { path, reason }, cause });
}

export function unwritable(path: string, cause: unknown): AppError {
  return failed('cannot write', path, cause);
}

export function unreadable(path: string, cause: unknown): AppError {
  return failed('cannot read', path, cause);
}

/** After a failed write that could not be taken back: nothing may follow it. */
export function brokenOff(path: string, cause: unknown): AppError {
  return failed('restart Tinkuy first: an unfinished write could not be taken back in', path, cause);
}

export function damaged(file: string, line: number, { es, en }: Localised): AppError {
  const reason = { es: `línea ${String(line)}: ${es}`, en: `line ${String(line)}: ${en}` };
  return new AppError('STORE_DAMAGED', `${file}, ${reason.en}`, { details: { file, line, reason } });
}

export function tooNew(file: string, line: number, version: number): AppError {
  const details = { file, line, formatVersion: version };
  return new AppError('STORE_TOO_NEW', `${file}, line ${String(line)}: format version ${String(version)}`, { details });
}
