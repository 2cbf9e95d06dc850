/** What an audience is not shown: how much of which kind, never what or of whom. */
import { z } from 'zod';
import { audiences } from '../vocabularies.ts';

export const WithheldView = z.object({
  /** For whom the answer is. */
  audience: z.enum(audiences),
  /** For whom one may ask here, most trusted first. */
  audiences: z.array(z.enum(audiences)),
  /** Sources of which nothing is shown. */
  sources: z.object({
    restricted: z.number(),
    chathamHouse: z.number(),
    /** What people of the team know themselves. */
    ownKnowledge: z.number(),
  }),
  /** Statements that are not shown; those of interviews are not among them. */
  statements: z.number(),
  organisations: z.number(),
  groups: z.number(),
  regions: z.number(),
  events: z.number(),
  claims: z.number(),
  expectedRoles: z.number(),
  topics: z.number(),
  mandates: z.number(),
  interviews: z.object({
    /** Interviews that are shown in sums only. */
    summed: z.number(),
    /** Interviews that enter no sum. */
    leftOut: z.number(),
    /** Organisations that interviews spoke of and of which no sum is shown: too few interviews, or too few others. */
    organisations: z.number(),
  }),
});
export type WithheldView = z.infer<typeof WithheldView>;
