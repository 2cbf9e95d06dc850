/** Loading a dataset through the running server: what the command line sends and the report that comes back. */
import { z } from 'zod';
import { Localised } from '#domain/localised.ts';

export const ImportBody = z.object({
  files: z.array(z.object({ path: z.string().max(500), base64: z.string() })).max(500),
  workspace: z.string().max(200).optional(),
  dryRun: z.boolean().default(false),
});
export type ImportBody = z.infer<typeof ImportBody>;

const Place = { file: z.string(), row: z.number(), column: z.string(), value: z.string() };

export const ImportReport = z.object({
  workspace: z.string(),
  read: z.number(),
  loaded: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  rejected: z.array(z.object({ ...Place, reason: Localised, more: z.array(Localised).optional() })),
  warnings: z.array(
    z.object({
      file: z.string(),
      row: z.number().optional(),
      column: z.string().optional(),
      value: z.string().optional(),
      message: Localised,
    }),
  ),
  resolved: z.array(
    z.object({ file: z.string(), row: z.number(), column: z.string(), value: z.string(), id: z.string() }),
  ),
  tables: z.array(
    z.object({
      file: z.string(),
      read: z.number(),
      loaded: z.number(),
      changed: z.number(),
      unchanged: z.number(),
      rejected: z.number(),
    }),
  ),
});
export type ImportReport = z.infer<typeof ImportReport>;
