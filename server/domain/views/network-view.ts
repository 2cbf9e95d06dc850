/** The network of a region: organisations and groups as nodes, parallel statements collapsed into lines. */
import { z } from 'zod';
import { groupRoles, statementStates } from '../vocabularies.ts';
import { ClaimView, Disagreement, Evidence, GroupRef, NodeRefView, OrganisationRef, RegionRef } from './pieces.ts';

export const NetworkOrganisation = OrganisationRef.extend({
  themes: z.array(z.string()),
  mandates: z.array(z.string()),
  /** Its highest role in each group of the picture at the asked time. */
  roles: z.array(z.object({ group: z.string(), role: z.enum(groupRoles), state: z.enum(statementStates) })),
  /** How it belongs to the region. */
  presence: z.enum(['group', 'region', 'jurisdiction', 'neighbour']),
  /** Number of lines in the picture. */
  degree: z.number(),
});
export type NetworkOrganisation = z.infer<typeof NetworkOrganisation>;

export const NetworkGroup = GroupRef.extend({
  regions: z.array(RegionRef),
  members: z.number(),
  observers: z.number(),
  /** The latest date of its memberships at the asked time, as the source gives it; null when none is dated. */
  asOf: z.string().nullable(),
});
export type NetworkGroup = z.infer<typeof NetworkGroup>;

export const NetworkLine = z.object({
  id: z.string(),
  /** Ids of two nodes of the picture. */
  from: z.string(),
  to: z.string(),
  /** Roles, levels, kinds of tie, part-of kinds and group-link kinds found between the two. */
  kinds: z.array(z.string()),
  relations: z.array(z.enum(['membership', 'engagement', 'tie', 'part-of', 'group-link'])),
  directed: z.boolean(),
  sources: z.number(),
  /** Only reference statements (law, mandate) stand behind it. */
  reference: z.boolean(),
  disagreement: z.boolean(),
  statements: z.array(z.object({ relation: z.string(), kind: z.string(), statement: Evidence.element })),
});
export type NetworkLine = z.infer<typeof NetworkLine>;

/** A tie between two named sides that had ended by the asked time. */
export const EndedTie = z.object({
  id: z.string(),
  from: NodeRefView,
  to: NodeRefView,
  kind: z.string(),
  directed: z.boolean(),
  statements: Evidence,
});
export type EndedTie = z.infer<typeof EndedTie>;

export const NetworkView = z.object({
  region: RegionRef,
  at: z.string(),
  organisations: z.array(NetworkOrganisation),
  groups: z.array(NetworkGroup),
  lines: z.array(NetworkLine),
  disagreements: z.array(Disagreement),
  /** Ties of which a source names one side only: listed, not drawn. */
  unnamed: z.array(ClaimView),
  /** Ties that had ended: listed, not drawn. */
  ended: z.array(EndedTie),
  /** What belongs to the region and is not in the picture, by the filter that left it out. */
  leftOut: z.object({
    organisations: z.number(),
    lines: z.number(),
    byFilter: z.record(z.string(), z.number()),
  }),
  /** The values that each filter can take here, with how many organisations or lines have them before filtering. */
  choices: z.object({
    pillar: z.record(z.string(), z.number()),
    kind: z.record(z.string(), z.number()),
    theme: z.record(z.string(), z.number()),
    mandate: z.record(z.string(), z.number()),
    tie: z.record(z.string(), z.number()),
    group: z.record(z.string(), z.number()),
    basis: z.record(z.string(), z.number()),
    source: z.record(z.string(), z.number()),
  }),
});
export type NetworkView = z.infer<typeof NetworkView>;

/** What the network can be narrowed by; empty lists narrow nothing. */
export interface NetworkFilter {
  readonly pillar: readonly string[];
  readonly kind: readonly string[];
  readonly theme: readonly string[];
  readonly mandate: readonly string[];
  /** Relations or kinds of tie; others' lines are left out. */
  readonly tie: readonly string[];
  readonly group: readonly string[];
  readonly basis: readonly string[];
  readonly source: readonly string[];
  readonly reference: boolean;
  readonly jurisdiction: boolean;
  /** Ids of nodes whose neighbours join the picture. */
  readonly expand: readonly string[];
}
