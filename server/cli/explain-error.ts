/** An error as a few sentences for a terminal, all in its language: what happened, where, and what to do. */
import { AppError, errorTable } from '#domain/errors.ts';
import type { Locale } from '#domain/vocabularies.ts';
import { errorDetails } from './error-details.ts';

const words = {
  unexpected: { es: 'Ocurrió un error inesperado.', en: 'Something unexpected went wrong.' },
  // What only a developer understands, and only in English: said as such, after all else.
  technical: { es: 'Detalle técnico:', en: 'Technical detail:' },
} as const;

/** What to tell the person in front of the terminal; messages of other programs stand apart at the end. */
export function explainError(error: unknown, locale: Locale): string {
  const technical = `${words.technical[locale]} ${error instanceof Error ? error.message : String(error)}`;
  if (!(error instanceof AppError)) return `${words.unexpected[locale]} ${technical}`;
  const { title, action } = errorTable[error.code];
  const detail = errorDetails(error.code, error.details);
  return detail
    ? `${title[locale]} ${detail[locale]} ${action[locale]}`
    : `${title[locale]} ${action[locale]} ${technical}`;
}
