/** RFC 9457 problem document: the body of every error reply. */
import { z } from 'zod';
import { Localised } from '#domain/localised.ts';

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  instance: z.string(),
  code: z.string(),
  requestId: z.string(),
  /** What happened and what to do, in both languages. */
  titles: Localised,
  actions: Localised,
  details: z.record(z.string(), z.unknown()),
});
export type Problem = z.infer<typeof Problem>;
