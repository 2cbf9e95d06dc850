/** Two networks beside each other: what is in both, what in one only, and what is not known (methods.md, Gap). */
import { z } from 'zod';
import { Localised } from '../localised.ts';
import { bases } from '../vocabularies.ts';
import { NetworkGroup, NetworkLine, NetworkOrganisation } from './network-view.ts';
import { Counts, Evidence, NodeRefView, OrganisationRef } from './pieces.ts';

/** `through`: matched by part and whole; `not-known`: on file at the later date, but nothing has named it since. */
export const networkStates = ['both', 'through', 'only-left', 'only-right', 'not-known'] as const;
export type NetworkState = (typeof networkStates)[number];

/**
 * Why something stands in one picture only, or why it is not known: its end is stated; it is first named after the
 * earlier date; its beginning lies between; it is on file but no longer (or not yet) within the picture; nothing names it
 * after the earlier date; nothing about it is dated; it rests only on the bases left out; the other side names nobody.
 */
export const networkReasons = [
  'ended',
  'first-named',
  'begun',
  'out-of-picture',
  'not-named-after',
  'undated',
  'left-out',
  'other-names-nobody',
] as const;
export type NetworkReason = (typeof networkReasons)[number];

/** One side: a region, a group with its surroundings, or the whole workspace, at a date. */
export const NetworkSide = z.object({
  /** Null: the whole workspace. */
  about: NodeRefView.nullable(),
  /** How sentences and small places call it. */
  short: Localised,
  at: z.string(),
  organisations: z.number(),
  groups: z.number(),
  lines: z.number(),
});
export type NetworkSide = z.infer<typeof NetworkSide>;

const judged = { state: z.enum(networkStates), reason: z.enum(networkReasons).nullable() };

export const ComparedOrganisation = z.object({
  ...judged,
  /** As on the right, or on the left where it is there only; with the roles and the number of lines of both. */
  organisation: NetworkOrganisation,
  /** How it belongs to each side; null where it is not there. */
  left: NetworkOrganisation.shape.presence.nullable(),
  right: NetworkOrganisation.shape.presence.nullable(),
  /** What places it in the pictures, or what ended it. */
  statements: Evidence,
  /** Parts and wholes of it on the other side, with the statements that say so. */
  through: z.array(z.object({ organisation: OrganisationRef, statements: Evidence })),
});
export type ComparedOrganisation = z.infer<typeof ComparedOrganisation>;

const kindOfLine = z.object({ relation: z.string(), kind: z.string() });

export const ComparedLine = z.object({
  ...judged,
  /** As on the right, or on the left where it is there only, with the statements of both. */
  line: NetworkLine,
  /** The kinds found on each side. */
  left: z.array(kindOfLine),
  right: z.array(kindOfLine),
});
export type ComparedLine = z.infer<typeof ComparedLine>;

export const NetworkComparisonView = z.object({
  /** At two dates of the same thing `left` is the earlier one. */
  left: NetworkSide,
  right: NetworkSide,
  /** Whether the sides are one region or group, so that a difference is a change. */
  same: z.boolean(),
  /** Bases of statements that the right side leaves out. */
  without: z.array(z.enum(bases)),
  counts: z.object({
    organisations: Counts,
    groups: Counts,
    lines: Counts,
    /** Organisations by pillar (`unknown` where none is stated), then by state. */
    pillar: z.record(z.string(), Counts),
    /** Lines by relation and kind (`tie:funds`), then by state: one with two kinds counts under both. */
    kind: z.record(z.string(), Counts),
  }),
  organisations: z.array(ComparedOrganisation),
  groups: z.array(z.object({ ...judged, group: NetworkGroup })),
  lines: z.array(ComparedLine),
});
export type NetworkComparisonView = z.infer<typeof NetworkComparisonView>;
