/** What sources say around a region, each with where it holds: conflicts by scope, criteria, studies. */
import { z } from 'zod';
import { ClaimView, Evidence, NodeRefView, RegionRef } from './pieces.ts';

/** `own`: of the region itself; `inside`: of a region in it; `around`: of one that holds it, such as the country. */
export const claimScopes = ['own', 'inside', 'around'] as const;

/** What is said of conflicts in one region: figures of different regions stand apart and are never added up. */
export const ConflictScope = z.object({
  region: RegionRef,
  scope: z.enum(claimScopes),
  figures: z.array(ClaimView),
  /** Causes, other notes, and what is not stated. */
  others: z.array(ClaimView),
});
export type ConflictScope = z.infer<typeof ConflictScope>;

/** Criteria of a group or region: for choosing the next region, or for who takes part. */
export const CriteriaSet = z.object({
  chooses: z.enum(['region', 'organisations']),
  of: NodeRefView,
  claims: z.array(ClaimView),
});
export type CriteriaSet = z.infer<typeof CriteriaSet>;

/** A study of the region or of its group, with what sources say of it; what it says of interviews comes first. */
export const StudyItem = z.object({
  event: NodeRefView,
  from: z.string().optional(),
  to: z.string().optional(),
  regions: z.array(RegionRef),
  claims: z.array(ClaimView),
  statements: Evidence,
});
export type StudyItem = z.infer<typeof StudyItem>;
