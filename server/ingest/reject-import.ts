/** An import that is refused as a whole: which file, and why, in both languages. */
import { AppError } from '#domain/errors.ts';
import type { Localised } from '#domain/localised.ts';

/** The error to throw; the graph is as it was. */
export function importRejected(file: string, reason: Localised, cause?: unknown): AppError {
  return new AppError('IMPORT_REJECTED', `${file}: ${reason.en}`, { details: { file, reason }, cause });
}
