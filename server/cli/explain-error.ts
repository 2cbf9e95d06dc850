/** An error as one or two sentences for a terminal: what happened, where, and what to do. */
import { AppError, errorTable } from '#domain/errors.ts';
import { Localised } from '#domain/localised.ts';
import type { Locale } from '#domain/vocabularies.ts';

export function explainError(error: unknown, locale: Locale): string {
  if (!(error instanceof AppError)) return error instanceof Error ? error.message : String(error);
  const { title, action } = errorTable[error.code];
  const reason = Localised.safeParse(error.details.reason);
  const file = typeof error.details.file === 'string' && error.details.file !== '.' ? `${error.details.file}: ` : '';
  const detail = reason.success ? `${file}${reason.data[locale]}` : error.message;
  return `${title[locale]} ${detail}. ${action[locale]}`;
}
