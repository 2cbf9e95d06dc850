/** A purge as the command line asks for it, and what it found. */
import { z } from 'zod';

export const PurgeBody = z.object({
  workspace: z.string().min(1).max(200),
  /** One of three: a node by id, a statement by id, or a text wherever it stands. */
  what: z.union([
    z.object({ node: z.string().min(1).max(200) }),
    z.object({ statement: z.string().min(1).max(200) }),
    z.object({ text: z.string().trim().min(3).max(1000) }),
  ]),
  reason: z.string().max(500).default(''),
  /** Only says what would go. */
  dryRun: z.boolean(),
});
export type PurgeBody = z.output<typeof PurgeBody>;

export const PurgeReport = z.object({
  /** Records and properties of the graph as it stands that go, as `Label:id`, `TYPE:id`, `Label:id.property`. */
  inGraph: z.array(z.string()),
  /** Entries of the history that hold some of it, and how many places of them go. */
  entries: z.number(),
  places: z.number(),
  /** Where the text stands in an id, which a purge of texts leaves: purge these nodes themselves. */
  inIds: z.array(z.string()),
  /** Other workspaces that hold it too: a purge of each is asked for on its own. */
  alsoIn: z.array(z.string()),
});
export type PurgeReport = z.infer<typeof PurgeReport>;
