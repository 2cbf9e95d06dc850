/** What stands in the way of a name: personal data, or another view that has it. */
import { z } from 'zod';
import { personalData } from '#domain/dataset/personal-data.ts';
import type { ApiError } from '../api/api-error.ts';
import type { Text } from '../i18n/use-text.ts';
import type { NameAndNote } from './view-fields.tsx';

const Taken = z.object({ name: z.string() });

/** Said while one types. */
export function personalDataProblem({ name, note }: NameAndNote, { t }: Text): string | undefined {
  return (personalData(name) ?? personalData(note)) === undefined ? undefined : t('views.personalData');
}

/** Said after a refusal because of the name. */
export function takenProblem(error: ApiError | null, { t }: Text): string | undefined {
  if (error?.problem?.code !== 'CONFLICT') return undefined;
  const taken = Taken.safeParse(error.problem.details);
  return taken.success ? t('views.taken', { name: taken.data.name }) : undefined;
}
