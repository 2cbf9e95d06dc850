/** Parameters of queries that answer page by page. */
import { z } from 'zod';

/** Rows a page: large enough for few round trips, small enough to keep the server answering others. */
export const pageSize = 5000;

const limit = z.number().int().min(1).max(100_000);

/** A page of a workspace: what comes after an id or key (`''`: from the start). */
export const WorkspacePage = z.object({ workspace: z.string(), after: z.string(), limit });
export type WorkspacePage = z.infer<typeof WorkspacePage>;

export const Limit = z.object({ limit });
export type Limit = z.infer<typeof Limit>;
