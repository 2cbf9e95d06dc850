/** Filters of an address that nothing on file is called like, as the service names them. */
import { z } from 'zod';
import { ApiError } from './api-error.ts';

const Details = z.object({ unknown: z.record(z.string(), z.array(z.string())) });

/** The unknown values by filter; undefined for any other failure. */
export function unknownFilters(error: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const details = Details.safeParse(error.problem?.details);
  return details.success ? details.data.unknown : undefined;
}

/** What changes in the address when the unknown values are taken out; known ones of the same filter stay. */
export function withoutUnknown(
  unknown: Readonly<Record<string, readonly string[]>>,
  list: (filter: string) => readonly string[],
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(unknown).map(([filter, values]) => {
      const known = list(filter).filter((value) => !values.includes(value.trim()));
      return [filter, known.length === 0 ? undefined : known.join(',')];
    }),
  );
}
