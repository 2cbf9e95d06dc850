/** Answers about one group: its page, how it compares with another date or group, and who is outside it. */
import { z } from 'zod';
import { groupRoles, presenceWays, statementStates } from '../vocabularies.ts';
import { ClaimView, Counts, Evidence, GroupRef, NodeRefView, OrganisationRef, RegionRef } from './pieces.ts';
import { EventItem, GroupItem } from './record-view.ts';

export const TimeBetween = z.object({ unit: z.enum(['years', 'months', 'days']), count: z.number() });
export type TimeBetween = z.infer<typeof TimeBetween>;

/** A date on file about who takes part; organisations are members and observers, each once. */
export const KnownDate = z.object({
  date: z.string(),
  /** Stated at this very date. */
  named: z.number(),
  /** On file by then: stated, last stated or undated. */
  onFile: z.number(),
});
export type KnownDate = z.infer<typeof KnownDate>;

/** A figure of size beside the organisations on file by name; null where they cannot be counted alike. */
export const StatedSize = z.object({
  claim: ClaimView,
  named: z.number().nullable(),
  onFile: z.number().nullable(),
});
export type StatedSize = z.infer<typeof StatedSize>;

/** Steps that one source describes at one place, and what else it says there. */
export const StepClaims = z.object({ steps: z.array(ClaimView), claims: z.array(ClaimView) });
export type StepClaims = z.infer<typeof StepClaims>;

export const originKinds = ['study', 'event', 'decision', 'founded', 'first-meeting'] as const;
export const OriginStep = z.object({
  kind: z.enum(originKinds),
  /** Absent for the decision and the founding. */
  event: NodeRefView.optional(),
  /** Kind of the event. */
  eventKind: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  claims: z.array(ClaimView),
  statements: Evidence,
});
export type OriginStep = z.infer<typeof OriginStep>;

export const originEnds = ['study-start', 'study-end', 'founded', 'first-meeting'] as const;
export const Origin = z.object({
  /** Oldest first. */
  steps: z.array(OriginStep),
  between: z.array(z.object({ from: z.enum(originEnds), to: z.enum(originEnds), time: TimeBetween })),
  /** False: the oldest meeting on file is more than a year from the founding, so it may not have been the first. */
  firstMeetingKnown: z.boolean(),
});
export type Origin = z.infer<typeof Origin>;

export const GroupView = z.object({
  group: GroupItem,
  aliases: z.array(z.string()),
  at: z.string(),
  /** The latest date of anything on file about it, whatever the asked time. */
  recordEnds: z.string().nullable(),
  dates: z.array(KnownDate),
  sizes: z.array(StatedSize),
  /** Secretariats and coordinators of all times, by role, oldest first. */
  leadership: z.array(
    z.object({
      organisation: OrganisationRef,
      role: z.enum(groupRoles),
      state: z.enum(statementStates),
      statements: Evidence,
    }),
  ),
  origin: Origin,
  steps: z.array(StepClaims),
  /** Claims about the group that belong to no step. */
  claims: z.array(ClaimView),
  /** Events of the group and what is part of them, oldest first. */
  events: z.array(EventItem),
});
export type GroupView = z.infer<typeof GroupView>;

export const comparisonStates = [
  'joined',
  'left',
  'between',
  'role-changed',
  'both',
  'through',
  'only-left',
  'only-right',
  'not-known',
] as const;
export type ComparisonState = (typeof comparisonStates)[number];

export const comparisonReasons = [
  'first-named',
  'passed-on',
  'not-named-before',
  'not-named-after',
  'undated',
  'other-names-nobody',
] as const;
export type ComparisonReason = (typeof comparisonReasons)[number];

/** One side of a comparison: a group at a date. */
export const ComparisonSide = z.object({
  group: GroupRef,
  at: z.string(),
  /** Organisations (members and observers) that a statement of that very date names. */
  named: z.number(),
  onFile: z.number(),
});
export type ComparisonSide = z.infer<typeof ComparisonSide>;

const seat = z
  .object({
    organisation: OrganisationRef,
    roles: z.array(z.enum(groupRoles)),
    state: z.enum(statementStates),
    statements: Evidence,
  })
  .nullable();

/**
 * At two dates of one group `left` is the earlier; of two groups `left` is the asked one. Null on the side where an
 * organisation is not on file; whoever left has there the statement of its end, without a role.
 */
export const ComparisonView = z.object({
  left: ComparisonSide,
  right: ComparisonSide,
  counts: Counts,
  items: z.array(
    z.object({
      state: z.enum(comparisonStates),
      reason: z.enum(comparisonReasons).nullable(),
      left: seat,
      right: seat,
      /** That one is part of the other, where they were matched through it. */
      link: Evidence,
      /** Where either is present, with the regions around; empty where no source says. */
      regions: z.array(RegionRef),
    }),
  ),
});
export type ComparisonView = z.infer<typeof ComparisonView>;

/** Organisations on file in the group's regions that take no part in it. */
export const OutsideView = z.object({
  group: GroupRef,
  at: z.string(),
  total: z.number(),
  items: z.array(
    z.object({
      organisation: OrganisationRef,
      way: z.enum(presenceWays),
      /** Members and observers of the group that are part or whole of it. */
      through: z.array(OrganisationRef),
      statements: Evidence,
    }),
  ),
});
export type OutsideView = z.infer<typeof OutsideView>;
