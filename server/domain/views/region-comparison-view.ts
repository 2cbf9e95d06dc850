/** Regions side by side: groups, coverage of expected roles, who is there, what sources say. */
import { z } from 'zod';
import { coverageMarks, presenceModes } from '../vocabularies.ts';
import { CoverageSummary, EnclosingGroup, GroupStatus } from './coverage-view.ts';
import { ClaimView, GroupRef, RegionRef, RoleRef, RoleState } from './pieces.ts';
import { ConflictScope } from './region-claims-view.ts';
import { GroupStanding } from './region-view.ts';

export const ComparedRole = z.object({
  role: RoleRef,
  state: RoleState,
  marks: z.array(z.enum(coverageMarks)),
});
export type ComparedRole = z.infer<typeof ComparedRole>;

/** A group of the region with its coverage; of a region without one the coverage alone. Groups are never merged. */
export const ComparedGroup = z.object({
  standing: GroupStanding.nullable(),
  summary: CoverageSummary,
  roles: z.array(ComparedRole),
  /** Environmental roles that apply and are not covered; null without a group: then nothing can be missing in it. */
  missingEnvironmental: z.array(ComparedRole).nullable(),
});
export type ComparedGroup = z.infer<typeof ComparedGroup>;

export const ComparedRegion = z.object({
  region: RegionRef,
  status: GroupStatus,
  nationalGroup: GroupRef.nullable(),
  enclosing: EnclosingGroup,
  statuses: z.array(ClaimView),
  groups: z.array(ComparedGroup).min(1),
  organisations: z.number(),
  /** Organisations here by mode; one with two modes counts in both. */
  byMode: z.partialRecord(z.enum(presenceModes), z.number()),
  /** Organisations whose jurisdiction over a region around reaches here. */
  inherited: z.number(),
  conflictScopes: z.array(ConflictScope),
  /** The latest date of anything on file about its groups; of a region without any, of claims about it. */
  recordEnds: z.string().nullable(),
});
export type ComparedRegion = z.infer<typeof ComparedRegion>;

export const RegionComparisonView = z.object({ at: z.string(), total: z.number(), items: z.array(ComparedRegion) });
export type RegionComparisonView = z.infer<typeof RegionComparisonView>;
