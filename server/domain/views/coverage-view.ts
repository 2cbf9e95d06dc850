/** Answers about expected roles: coverage of a region and group, and the matrix over all regions. */
import { z } from 'zod';
import { Localised } from '../localised.ts';
import { coverageMarks } from '../vocabularies.ts';
import {
  EngagementView,
  Evidence,
  GroupRef,
  OrganisationRef,
  RegionRef,
  RoleRef,
  RoleState,
  ThroughView,
} from './pieces.ts';

/** An organisation that could hold an expected role here, and how that is known. */
export const Candidate = z.object({
  organisation: OrganisationRef,
  /** `named`: a source says it can fill the role; `mandate`: its pillar and mandate match. */
  by: z.enum(['named', 'mandate']),
  /** How it belongs to the region: in the group, present, by inherited jurisdiction, or in the country with no region stated. */
  presence: z.enum(['group', 'region', 'jurisdiction', 'country']),
  /** Its engagement with the group; null when the region has no group. */
  engagement: EngagementView.nullable(),
  through: z.array(ThroughView),
  linked: z.array(EngagementView),
  /** The statements that make it a candidate: CAN_FILL or mandate and pillar, and presence. */
  statements: Evidence,
});
export type Candidate = z.infer<typeof Candidate>;

export const CoveredRole = z.object({
  role: RoleRef,
  state: RoleState,
  marks: z.array(z.enum(coverageMarks)),
  candidates: z.array(Candidate),
  /** Why the role does not apply here; only with state not-applicable. */
  notApplicable: z.object({ reason: Localised.optional(), statements: Evidence }).optional(),
  statements: Evidence,
});
export type CoveredRole = z.infer<typeof CoveredRole>;

export const CoverageSummary = z.object({
  applicable: z.number(),
  covered: z.number(),
  inContact: z.number(),
  known: z.number(),
  nobody: z.number(),
  /** Roles of which the asked audience may not see the state; in no other number. */
  withheld: z.number(),
  weightApplicable: z.number(),
  weightCovered: z.number(),
  /** Sum of weights covered / applicable, 0 to 1; null when nothing applies or the region has no group. */
  coverage: z.number().nullable(),
});
export type CoverageSummary = z.infer<typeof CoverageSummary>;

/**
 * How a region stands to groups: `group` its own; `groups-within` a macro-region or country whose parts have groups;
 * `enclosing-group` none of its own while its department or macro-region has one; `national-group` the same with the
 * country; `no-group`.
 */
export const GroupStatus = z.enum(['group', 'groups-within', 'enclosing-group', 'national-group', 'no-group']);
export type GroupStatus = z.infer<typeof GroupStatus>;

/** The nearest region around one without a group, below the country, that has one; null in every other standing. */
export const EnclosingGroup = z.object({ region: RegionRef, group: GroupRef }).nullable();
export type EnclosingGroup = z.infer<typeof EnclosingGroup>;

export const CoverageView = z.object({
  region: RegionRef,
  group: GroupRef.nullable(),
  /** The groups that can be asked for here with `group=`. */
  groups: z.array(GroupRef),
  status: GroupStatus,
  nationalGroup: GroupRef.nullable(),
  enclosing: EnclosingGroup,
  at: z.string(),
  theme: z.string().nullable(),
  summary: CoverageSummary,
  themes: z.array(CoverageSummary.extend({ theme: z.string() })),
  total: z.number(),
  items: z.array(CoveredRole),
});
export type CoverageView = z.infer<typeof CoverageView>;

export const MatrixColumn = z.object({
  region: RegionRef,
  group: GroupRef.nullable(),
  status: GroupStatus,
  nationalGroup: GroupRef.nullable(),
  enclosing: EnclosingGroup,
  summary: CoverageSummary,
  themes: z.array(CoverageSummary.extend({ theme: z.string() })),
});
export type MatrixColumn = z.infer<typeof MatrixColumn>;

export const MatrixCell = z.object({
  state: RoleState,
  marks: z.array(z.enum(coverageMarks)),
  candidates: z.array(OrganisationRef),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

/** Regions x expected roles; `cells` of an item stand in the order of `columns`. */
export const MatrixView = z.object({
  at: z.string(),
  theme: z.string().nullable(),
  columns: z.array(MatrixColumn),
  /** How many cells rest on each source, the most first. */
  sources: z.array(z.object({ source: z.string(), cells: z.number() })),
  total: z.number(),
  items: z.array(z.object({ role: RoleRef, cells: z.array(MatrixCell) })),
});
export type MatrixView = z.infer<typeof MatrixView>;
