/** Errors of the data folder, each naming file and line and what is wrong. */
import { AppError } from '#domain/errors.ts';

export function unwritable(path: string, cause: unknown): AppError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  return new AppError('STORE_UNWRITABLE', `cannot write ${path} (${reason})`, { details: { path, reason }, cause });
}

export function damaged(file: string, line: number, problem: string): AppError {
  const details = { file, line, problem };
  return new AppError('STORE_DAMAGED', `${file}, line ${String(line)}: ${problem}`, { details });
}

export function tooNew(file: string, line: number, version: number): AppError {
  const details = { file, line, formatVersion: version };
  return new AppError('STORE_TOO_NEW', `${file}, line ${String(line)}: format version ${String(version)}`, { details });
}
