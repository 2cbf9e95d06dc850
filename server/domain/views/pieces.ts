/** Pieces that several answers share: how a thing is named, cited, dated and counted. */
import { z } from 'zod';
import { Localised } from '../localised.ts';
import { DatedStatement } from '../statement.ts';
import { comparators, coverageStates, groupKinds, organisationKinds, regionKinds } from '../vocabularies.ts';

/** A thing by id and name: `name` as on file, `names` as shown in each language. */
export const Named = z.object({ id: z.string(), name: z.string(), names: Localised });
export type Named = z.infer<typeof Named>;

export const OrganisationRef = Named.extend({
  /** How small places call it; absent where no short name is on file: then its acronym, else its name. */
  short: Localised.optional(),
  acronym: z.string().optional(),
  kind: z.enum(organisationKinds),
  /** Id of the pillar, `none` for embassies and cooperation, null when no source states one. */
  pillar: z.string().nullable(),
  /** On file by law or mandate only: no source documents a contact, tie or seat. */
  reference: z.boolean(),
});
export type OrganisationRef = z.infer<typeof OrganisationRef>;

export const GroupRef = Named.extend({
  kind: z.enum(groupKinds),
  /** How sentences and small places call it; its name where no short one is on file. */
  short: Localised,
});
export type GroupRef = z.infer<typeof GroupRef>;

export const RegionRef = Named.extend({ kind: z.enum(regionKinds) });
export type RegionRef = z.infer<typeof RegionRef>;

/** What a node on screen can be: the page links each to its own place. */
export const NodeType = z.enum([
  'organisation',
  'group',
  'region',
  'event',
  'source',
  'topic',
  'pillar',
  'mandate',
  'expected-role',
]);
export type NodeType = z.infer<typeof NodeType>;

export const NodeRefView = Named.extend({ type: NodeType });
export type NodeRefView = z.infer<typeof NodeRefView>;

/** The statements that a fact rests on, each with its state at the asked time. */
export const Evidence = z.array(DatedStatement);
export type Evidence = z.infer<typeof Evidence>;

/** A clause of a finding in both languages, with the statements that it rests on (empty: nothing on file, which is the finding). */
export const Reason = z.object({
  code: z.string(),
  text: Localised,
  statements: Evidence,
  /** True when the clause states an absence. */
  missing: z.boolean(),
});
export type Reason = z.infer<typeof Reason>;

/** A fact on which sources say different things; all readings stay. */
export const Disagreement = z.object({
  id: z.string(),
  about: z.array(NodeRefView),
  text: Localised,
  readings: z.array(z.object({ text: Localised, statements: Evidence })),
});
export type Disagreement = z.infer<typeof Disagreement>;

export const ClaimView = z.object({
  id: z.string(),
  about: NodeRefView,
  aspect: z.string(),
  measure: z.string().optional(),
  category: z.string().optional(),
  value: z.string().optional(),
  comparator: z.enum(comparators).optional(),
  unit: z.string().optional(),
  text: Localised.optional(),
  statements: Evidence,
  /** Ids of the claims that say otherwise about the same thing, measure, category and period. */
  disagreesWith: z.array(z.string()),
});
export type ClaimView = z.infer<typeof ClaimView>;

/**
 * The documented contact of an organisation with one group (methods.md, Engagement): 0 to 1, by the highest level that
 * statements give. Interviewing somebody is not engagement; network degree is not engagement.
 */
export const EngagementView = z.object({
  group: GroupRef,
  value: z.number().min(0).max(1),
  /** The rung that gave the value: a role, `events` (two or more), `event` (one), a level, or `none`. */
  rung: z.string(),
  statements: Evidence,
  /** The newest evidence is older than the workspace's limit; the value is not lowered. */
  stale: z.boolean(),
});
export type EngagementView = z.infer<typeof EngagementView>;

/** Contact that is not the organisation's own: through a part or whole of it, with the rung that this one has. */
export const ThroughView = z.object({
  organisation: OrganisationRef,
  kind: z.string(),
  engagement: EngagementView,
  statements: Evidence,
});
export type ThroughView = z.infer<typeof ThroughView>;

export const RoleRef = Named.extend({
  theme: z.string(),
  pillar: z.string().nullable(),
  mandates: z.array(Named),
  weight: z.number(),
  target: z.number(),
  note: Localised.optional(),
});
export type RoleRef = z.infer<typeof RoleRef>;

export const RoleState = z.enum(coverageStates);
export type RoleState = z.infer<typeof RoleState>;

/** How many of a list, by each value of a closed list; values that do not occur are left out. */
export const Counts = z.record(z.string(), z.number());
export type Counts = z.infer<typeof Counts>;

/** The envelope of every list. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ total: z.number(), items: z.array(item) });
}
