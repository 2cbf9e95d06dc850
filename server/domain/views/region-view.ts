/** Answers about workspaces and regions: lists for the map, and the overview of one region. */
import { z } from 'zod';
import { CoverageSummary, EnclosingGroup, GroupStatus } from './coverage-view.ts';
import { Localised } from '../localised.ts';
import {
  ClaimView,
  Counts,
  Disagreement,
  Evidence,
  GroupRef,
  Named,
  NodeRefView,
  OrganisationRef,
  RegionRef,
} from './pieces.ts';
import { Origin, OriginStep } from './group-view.ts';
import { ConflictScope, CriteriaSet, StudyItem } from './region-claims-view.ts';
import { groupRoles, statementStates } from '../vocabularies.ts';

export const WorkspaceView = z.object({
  id: z.string(),
  title: Localised,
  fictional: z.boolean(),
  /** Put away: left out of the switch, still readable by address, and nothing in it can be changed. */
  archived: z.boolean(),
  /** What it was copied from and when (ISO date); null for an original. */
  copy: z.object({ of: z.string(), on: z.string() }).nullable(),
  /** The latest date that any statement bears, as written in the source; null when nothing is dated. */
  latest: z.string().nullable(),
  counts: z.object({
    organisations: z.number(),
    groups: z.number(),
    regions: z.number(),
    events: z.number(),
    sources: z.number(),
    interviews: z.number(),
    expectedRoles: z.number(),
    claims: z.number(),
    statements: z.number(),
  }),
  /** Vocabulary of the workspace for labels and filters, in order. */
  pillars: z.array(Named),
  mandates: z.array(Named.extend({ theme: z.string() })),
  themes: z.array(z.string()),
  /** Kinds of tie on file, those that a dataset added among them. */
  tieKinds: z.array(z.string()),
  /** Whether it can be brought back to what was shipped: a fictional workspace of ours, not archived. */
  resettable: z.boolean(),
});
export type WorkspaceView = z.infer<typeof WorkspaceView>;

export const RegionItem = RegionRef.extend({
  within: z.array(z.string()),
  tile: z.object({ column: z.number(), row: z.number() }).nullable(),
  status: GroupStatus,
  groups: z.array(GroupRef),
  /** What sources state of the region's standing (studied, prospective, ...): claims of aspect status. */
  statuses: z.array(ClaimView),
  coverage: CoverageSummary,
  environment: CoverageSummary,
  /** Organisations with a presence stated in the region or in a region within it (inherited jurisdiction not counted). */
  organisations: z.number(),
  /** Figures about conflicts in the region. */
  conflicts: z.array(ClaimView),
  statements: Evidence,
});
export type RegionItem = z.infer<typeof RegionItem>;

export const RoleHolder = z.object({
  organisation: OrganisationRef,
  role: z.enum(groupRoles),
  state: z.enum(statementStates),
  statements: Evidence,
});
export type RoleHolder = z.infer<typeof RoleHolder>;

/** Who sits in two groups, or in one and is part of somebody in the other. */
export const Connector = z.object({
  organisation: OrganisationRef,
  seats: z.array(
    z.object({
      group: GroupRef,
      roles: z.array(z.string()),
      /** The part or whole that holds the seat, when it is not the organisation itself. */
      through: OrganisationRef.nullable(),
      statements: Evidence,
    }),
  ),
});
export type Connector = z.infer<typeof Connector>;

export const GroupStanding = z.object({
  group: GroupRef,
  from: z.string().optional(),
  members: z.number(),
  observers: z.number(),
  membersByPillar: Counts,
  membersByKind: Counts,
  /** The latest date of the members on file. */
  asOf: z.string().nullable(),
  /** The latest date of anything on file about the group. */
  recordEnds: z.string().nullable(),
  leadership: z.array(RoleHolder),
  /** What led to it, oldest first, and the time between. */
  origin: Origin.pick({ between: true }).extend({ steps: z.array(OriginStep.omit({ claims: true })) }),
  statements: Evidence,
});
export type GroupStanding = z.infer<typeof GroupStanding>;

export const RegionView = RegionItem.extend({
  at: z.string(),
  ancestors: z.array(RegionRef),
  children: z.array(RegionRef),
  nationalGroup: GroupRef.nullable(),
  enclosing: EnclosingGroup,
  standings: z.array(GroupStanding),
  connectors: z.array(Connector),
  disagreements: z.array(Disagreement),
  /** What sources say of conflicts here (first), inside and around: scopes never mixed. */
  conflictScopes: z.array(ConflictScope),
  criteria: z.array(CriteriaSet),
  studies: z.array(StudyItem),
  /** What sources say of the environment and its institutions, about the region, its groups and their events. */
  environmentClaims: z.array(ClaimView),
  /** Claims about the region or its groups that no other part shows. */
  claims: z.array(ClaimView),
  /** What sources say is not stated. */
  notStated: z.array(ClaimView),
  interviews: z.object({ recall: z.number(), roster: z.number() }),
  related: z.array(NodeRefView),
});
export type RegionView = z.infer<typeof RegionView>;
