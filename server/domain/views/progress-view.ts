/** How far a question is that takes long. */
import { z } from 'zod';

export const ProgressView = z.object({
  /** `unknown`: not asked, or answered already. */
  state: z.enum(['unknown', 'waiting', 'computing']),
  /** Share of the work that is done, 0 to 1; null unless it is computing. */
  share: z.number().nullable(),
});
export type ProgressView = z.infer<typeof ProgressView>;
