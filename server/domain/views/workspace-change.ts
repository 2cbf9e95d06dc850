/** What became of a workspace that somebody made, renamed, copied, archived or reset. */
import { z } from 'zod';

export const WorkspaceChanged = z.object({
  /** Id of the workspace that is new or has changed. */
  workspace: z.string(),
  /** Its entry in the history. */
  sequence: z.number(),
  revision: z.number(),
});
export type WorkspaceChanged = z.infer<typeof WorkspaceChanged>;
