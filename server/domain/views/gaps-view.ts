/** The gap list: who is influential or needed and has no documented contact, each with reasons. */
import { z } from 'zod';
import { bases } from '../vocabularies.ts';
import { GroupStatus } from './coverage-view.ts';
import {
  EngagementView,
  Evidence,
  GroupRef,
  NodeRefView,
  OrganisationRef,
  Reason,
  RegionRef,
  RoleRef,
  RoleState,
  ThroughView,
} from './pieces.ts';

const Rank = z.object({
  rank: z.number(),
  /** Best and worst rank when any one interview is left out; null below five interviews, and for other audiences. */
  range: z.tuple([z.number(), z.number()]).nullable(),
});

/** What interviews say of one organisation (methods.md, Said). Free recall and roster are never pooled. */
export const SaidView = z.object({
  recall: z
    .object({
      interviews: z.number(),
      /** How many interviews named it, own house left out. */
      named: z.number(),
      /** How many of these gave it more than 0; null for audiences other than internal. */
      influential: z.number().nullable(),
      /** named / interviews, 0 to 1. */
      share: z.number(),
      /** Sum of scores / (interviews x 4), 0 to 1. */
      influence: z.number(),
      rank: Rank,
      /** How many organisations are ranked: those that were named; for other audiences those whose sum is shown. */
      among: z.number(),
      /** The same from interviews of other pillars only; null when there is none. */
      othersOnly: z.object({ interviews: z.number(), influence: z.number() }).nullable(),
      /** Lowest and highest score; null for audiences other than internal. */
      lowest: z.number().nullable(),
      highest: z.number().nullable(),
      byPillar: z.array(
        z.object({ pillar: z.string(), interviews: z.number(), named: z.number(), influence: z.number() }),
      ),
    })
    .nullable(),
  roster: z
    .object({
      interviews: z.number(),
      /** Interviews that asked about it. */
      asked: z.number(),
      /** Interviews that gave a score; asked and not rated means "do not know" or not named. */
      rated: z.number(),
      /** Mean score / 4, 0 to 1, of those who rated; null when none did. */
      influence: z.number().nullable(),
      lowest: z.number().nullable(),
      highest: z.number().nullable(),
    })
    .nullable(),
});
export type SaidView = z.infer<typeof SaidView>;

export const gapOrders = ['gap', 'difference'] as const;
export type GapOrder = (typeof gapOrders)[number];

export const GapItem = z.object({
  /** Place in the list, shared by items that nothing but the name orders. */
  rank: z.number(),
  organisation: OrganisationRef,
  said: SaidView.nullable(),
  /** Null when the region has no group: no engagement, never 0. */
  engagement: EngagementView.nullable(),
  /** max(0, influence as said - engagement); null without interviews or without a group. */
  gap: z.number().nullable(),
  /** rank(engagement) - rank(influence as said); null where either is. */
  rankDifference: z.number().nullable(),
  /** One order shows a gap and the other does not: I - E is positive while the rank difference is not, or the reverse. */
  dependsOnScale: z.boolean(),
  /** Roles here that it could fill and that are not covered. */
  roles: z.array(z.object({ role: RoleRef, state: RoleState, onlyCandidate: z.boolean() })),
  /** Sum of their weights. */
  need: z.number(),
  through: z.array(ThroughView),
  linked: z.array(EngagementView),
  /** Number of organisations and groups that it has a documented or reported line to. */
  degree: z.number(),
  sources: z.number(),
  /** Newest date among the statements behind its reasons; null when none is dated. */
  latest: z.string().nullable(),
  /** That date lies longer ago than the limit; nothing is lowered for it. */
  stale: z.boolean(),
  reasons: z.array(Reason),
  statements: Evidence,
});
export type GapItem = z.infer<typeof GapItem>;

export const GapsView = z.object({
  region: RegionRef,
  group: GroupRef.nullable(),
  groups: z.array(GroupRef),
  status: GroupStatus,
  nationalGroup: GroupRef.nullable(),
  at: z.string(),
  theme: z.string().nullable(),
  /** Which of the two orders it has: by gap, or by rank(engagement) - rank(influence); by gap where nothing is rated. */
  order: z.enum(gapOrders),
  /** Years after which evidence is shown as stale. */
  staleAfter: z.number(),
  /** What orders the list: interviews, or the need for roles where no interview is on file. */
  driver: z.enum(['said', 'need']),
  interviews: z.object({ recall: z.number(), roster: z.number() }),
  /** What is known and not known about the order, as sentences. */
  notes: z.array(Reason),
  /** Expected roles that nobody on file could fill. */
  nobody: z.array(RoleRef),
  /** Every organisation with perceived influence, for the influence x engagement chart. */
  points: z.array(
    z.object({
      organisation: OrganisationRef,
      influence: z.number(),
      engagement: z.number().nullable(),
      gap: z.number().nullable(),
    }),
  ),
  /** How many the list has without the filters of pillar, kind, role and age; and by value, for these filters. */
  all: z.number(),
  choices: z.object({ kind: z.record(z.string(), z.number()), fills: z.number(), stale: z.number() }),
  total: z.number(),
  items: z.array(GapItem),
});
export type GapsView = z.infer<typeof GapsView>;

/** How old the evidence of a step is: its newest date (null when undated), and the kinds of evidence. */
const Age = z.object({ latest: z.string().nullable(), stale: z.boolean(), bases: z.array(z.enum(bases)) });

/** The contact of an organisation with the group that introductions are looked for from. */
const Contact = z.object({ engagement: EngagementView, age: Age });

/** One way from a member to a target: loop-free, each hop with its statements. */
export const PathsView = z.object({
  from: NodeRefView,
  to: NodeRefView,
  at: z.string(),
  /** Of ends that are groups, how many are engaged with them enough to introduce or to be reached; else null. */
  engaged: z.object({ from: z.number().nullable(), to: z.number().nullable() }),
  /** From a group to one of those engaged with it: its own contact; else null. */
  already: Contact.nullable(),
  /** How many were looked for (3); fewer items means that there are no more. */
  asked: z.number(),
  /** Organisations that were left out on request. */
  without: z.array(OrganisationRef),
  total: z.number(),
  items: z.array(
    z.object({
      /** Sum of the hops' costs: 1 for a tie, size - 1 for a shared group or event. */
      cost: z.number(),
      /** From a group: the contact of its first organisation with it. */
      start: Contact.nullable(),
      hops: z.array(
        z.object({
          from: OrganisationRef,
          to: OrganisationRef,
          /** What the hop goes through: a tie of a kind, a shared group, a shared event, or part and whole. */
          by: z.enum(['tie', 'group', 'event', 'part-of']),
          kind: z.string(),
          through: NodeRefView.nullable(),
          statements: Evidence,
          age: Age,
        }),
      ),
    }),
  ),
});
export type PathsView = z.infer<typeof PathsView>;
