/** Answers that show the record itself: dossier of an organisation, members of a group, events, sources, search. */
import { z } from 'zod';
import { Localised } from '../localised.ts';
import { DatedStatement } from '../statement.ts';
import { EventFact, OrganisationFact, SourceFact } from '../facts/nodes.ts';
import { contributionKinds } from '../sources/contribution-kinds.ts';
import { coverageMarks, engagementLevels, groupRoles, statementStates } from '../vocabularies.ts';
import { SaidView } from './gaps-view.ts';
import {
  ClaimView,
  Counts,
  Disagreement,
  EngagementView,
  Evidence,
  GroupRef,
  Named,
  NodeRefView,
  OrganisationRef,
  Reason,
  RegionRef,
  RoleRef,
  RoleState,
  ThroughView,
} from './pieces.ts';

const fact = { statements: Evidence };

export const OrganisationView = z.object({
  organisation: OrganisationRef,
  details: OrganisationFact,
  at: z.string(),
  /** What it is, in sentences for the head of the page. */
  summary: z.array(Reason),
  /** Which source names it how. */
  described: z.array(z.object({ name: z.string(), ...fact })),
  pillars: z.array(z.object({ pillar: Named, ...fact })),
  mandates: z.array(z.object({ mandate: Named, theme: z.string(), ...fact })),
  presences: z.array(z.object({ region: RegionRef, mode: z.string(), ...fact })),
  memberships: z.array(
    z.object({ group: GroupRef, role: z.enum(groupRoles), state: z.enum(statementStates), ...fact }),
  ),
  engagements: z.array(EngagementView),
  /** Contact with groups as statements give it, each level apart; `engagements` has the strongest only. */
  contacts: z.array(z.object({ group: GroupRef, level: z.enum(engagementLevels), ...fact })),
  through: z.array(ThroughView),
  partOf: z.array(z.object({ organisation: OrganisationRef, kind: z.string(), ...fact })),
  parts: z.array(z.object({ organisation: OrganisationRef, kind: z.string(), ...fact })),
  ties: z.array(
    z.object({
      other: NodeRefView,
      kind: z.string(),
      /** `out` from this organisation, `in` to it, `both` when the tie has no direction. */
      direction: z.enum(['out', 'in', 'both']),
      strength: z.number().optional(),
      ...fact,
    }),
  ),
  events: z.array(z.object({ event: EventFact, role: z.string(), ...fact })),
  claims: z.array(ClaimView),
  disagreements: z.array(Disagreement),
  /** Expected roles that it could fill, in each region that has a group. */
  roles: z.array(
    z.object({
      role: RoleRef,
      region: RegionRef,
      group: GroupRef,
      state: RoleState,
      marks: z.array(z.enum(coverageMarks)),
    }),
  ),
  /** Expected roles that statements name it for, whatever its mandates. */
  canFill: z.array(z.object({ role: RoleRef, ...fact })),
  /** By region with interviews. */
  said: z.array(z.object({ region: RegionRef, said: SaidView })),
  sources: z.array(z.string()),
  /** What is not on file, as sentences. */
  notKnown: z.array(Reason),
});
export type OrganisationView = z.infer<typeof OrganisationView>;

export const MemberItem = z.object({
  organisation: OrganisationRef,
  role: z.enum(groupRoles),
  state: z.enum(statementStates),
  ...fact,
});
export type MemberItem = z.infer<typeof MemberItem>;

/** Counts are of organisations; one that is contact only is listed and not counted. */
export const MemberCounts = z.object({
  /** Organisations with a counted role: members and observers together. */
  organisations: z.number(),
  members: z.number(),
  observers: z.number(),
  /** Each organisation once, by its strongest state. */
  state: Counts,
  /** Of the organisations that are stated, last stated or undated. */
  kind: Counts,
  pillar: Counts,
  /** By role; an organisation with two roles counts in both. */
  role: Counts,
});
export type MemberCounts = z.infer<typeof MemberCounts>;

/** One item for each organisation and role; states that are not current are listed and left out of the counts by kind, pillar and role. */
export const MembersView = z.object({
  group: GroupRef,
  at: z.string(),
  counts: MemberCounts,
  /** The same counts for each state apart. */
  countsByState: z.record(z.string(), MemberCounts.omit({ state: true })),
  /** Figures that sources give for the membership, beside what is on file by name. */
  figures: z.array(ClaimView),
  disagreements: z.array(Disagreement),
  total: z.number(),
  items: z.array(MemberItem),
});
export type MembersView = z.infer<typeof MembersView>;

export const GroupItem = GroupRef.extend({
  regions: z.array(RegionRef),
  from: z.string().optional(),
  to: z.string().optional(),
  links: z.array(z.object({ group: GroupRef, kind: z.string(), direction: z.enum(['out', 'in']), ...fact })),
  topics: z.array(z.object({ topic: Named, ...fact })),
  members: z.number(),
  observers: z.number(),
  asOf: z.string().nullable(),
  ...fact,
});
export type GroupItem = z.infer<typeof GroupItem>;

export const EventItem = EventFact.extend({
  titles: Localised,
  groups: z.array(GroupRef),
  regions: z.array(RegionRef),
  topics: z.array(Named),
  participants: z.array(z.object({ organisation: OrganisationRef, role: z.string(), ...fact })),
  /** Events that it is part of, and those that are part of it. */
  wholes: z.array(Named),
  parts: z.array(Named),
  /** How many events its parts are: one of them may stand for several. */
  eventsInParts: z.number(),
  claims: z.array(ClaimView),
  /** Of an event that stands for several: figures of its groups for the same period. */
  figuresOfPeriod: z.array(ClaimView),
  ...fact,
});
export type EventItem = z.infer<typeof EventItem>;

export const SourceItem = SourceFact.extend({
  /** Short form for citations. */
  short: Localised,
  statements: z.number(),
  claims: z.number(),
  /** Statements by kind of contribution; kinds that it has none of are left out. */
  byKind: Counts,
  /** First and last year that its dated statements speak of. */
  years: z.object({ first: z.string(), last: z.string() }).nullable(),
  /** A law or figure that has not been checked against the official text (claim `verified: no`). */
  unverified: z.boolean(),
});
export type SourceItem = z.infer<typeof SourceItem>;

/** One statement of a source, as a sentence with the things that it is about. */
export const Contribution = z.object({
  relation: z.string(),
  kind: z.enum(contributionKinds),
  text: Localised,
  about: z.array(NodeRefView),
  /** Another statement on file says otherwise. */
  disputed: z.boolean(),
  statement: DatedStatement,
});
export type Contribution = z.infer<typeof Contribution>;

export const SourceView = z.object({
  source: SourceItem,
  /** As a text cites it. */
  citation: Localised,
  disagreements: z.array(Disagreement),
  total: z.number(),
  items: z.array(Contribution),
});
export type SourceView = z.infer<typeof SourceView>;

export const SearchHit = NodeRefView.extend({
  /** The word on file that matched: a name, acronym or alias. */
  matched: z.string(),
  organisation: OrganisationRef.optional(),
  score: z.number(),
});
export type SearchHit = z.infer<typeof SearchHit>;
