/** Measures: what each means, and the values of the organisations of a network with what they rest on. */
import { z } from 'zod';
import { Localised } from '../localised.ts';
import { bases } from '../vocabularies.ts';
import { GroupRef, Named, OrganisationRef, RegionRef } from './pieces.ts';

/** Three evidences that stand side by side and are never added up; `group` is what concerns the group's composition. */
export const measureFamilies = ['said', 'position', 'group'] as const;
export type MeasureFamily = (typeof measureFamilies)[number];

/** A measure as it is declared: everything that is to be told about it. */
export const DeclaredMeasure = z.object({
  id: z.string(),
  family: z.enum(measureFamilies),
  /** Of what it is a value: a column for organisations; one result for the network or group; an answer of its own for ways. */
  about: z.enum(['organisation', 'network', 'group', 'way']),
  name: Localised,
  /** For the head of a column. */
  short: Localised,
  says: Localised,
  saysNot: Localised,
  formula: Localised,
  unit: Localised,
  /** Least and greatest value that can occur; null where there is no upper bound. */
  range: z.object({ least: z.number(), most: z.number().nullable() }),
  edgeCases: Localised,
  /** The published work, or that it is a convention of ours. */
  source: Localised,
  parameters: Localised,
  /** Worked by hand. */
  example: Localised,
  /** How a value is shown: by band and shared rank, as a share, as a count, as a label that only tells apart. */
  shown: z.enum(['bands', 'share', 'count', 'label', 'list']),
  /** Which values rank first; null where an order would say nothing. */
  first: z.enum(['highest', 'lowest']).nullable(),
});
export type DeclaredMeasure = z.infer<typeof DeclaredMeasure>;

/** A sentence that says what cannot be ranked or compared here, and why. */
export const Guard = z.object({
  code: z.string(),
  /** Ids of the measures that it concerns. */
  measures: z.array(z.string()),
  /** Whether ranks and bands of these measures are left out; otherwise it is a caution. */
  hidesRanks: z.boolean(),
  text: Localised,
});
export type Guard = z.infer<typeof Guard>;

export const MeasuredItem = OrganisationRef.extend({
  /** By id of measure: the value in full precision; null where it is not defined or not known. */
  values: z.record(z.string(), z.number().nullable()),
  /** By id of measure: the rank, shared by equal values; absent where there is no value, no order, or a guard hides it. */
  ranks: z.record(z.string(), z.number()),
  /** By id of measure: what would be expected by chance alone, where a measure has such a number. */
  expected: z.record(z.string(), z.number().nullable()),
  /** Best and worst rank by perceived influence when any one interview is left out; null below five, and for other audiences. */
  rankRange: z.tuple([z.number(), z.number()]).nullable(),
});
export type MeasuredItem = z.infer<typeof MeasuredItem>;

/** Of one measure in this network. */
export const MeasureScale = z.object({
  id: z.string(),
  /** Organisations that have a value, and how many different values there are. */
  known: z.number(),
  levels: z.number(),
  least: z.number().nullable(),
  most: z.number().nullable(),
  /**
   * Bands: `high` from this value on, `low` up to this value, 0 apart as none, the rest middle; null within where ties
   * leave a band empty; null as a whole where the numbers are too small for bands or a guard hides them.
   */
  bands: z.object({ high: z.number().nullable(), low: z.number().nullable() }).nullable(),
});
export type MeasureScale = z.infer<typeof MeasureScale>;

/** Which lines count, as it was understood. */
export const LineChoice = z.object({
  /** Kinds of tie; empty: every kind. */
  tie: z.array(z.string()),
  basis: z.array(z.string()),
  source: z.array(z.string()),
  conflict: z.boolean(),
  partOf: z.boolean(),
  coMembership: z.boolean(),
  coAttendance: z.boolean(),
  weighted: z.boolean(),
});
export type LineChoice = z.infer<typeof LineChoice>;

/** Which organisations and lines something rests on: to be told beside whatever is made from them. */
export const LinesBasis = z.object({
  at: z.string(),
  organisations: z.number(),
  /** Pairs of organisations with a line; parallel statements make one line. */
  lines: z.number(),
  /** Lines with each kind of tie, with `part-of`, `co-membership` or `co-attendance`; a line of two kinds counts under both. */
  byKind: z.record(z.string(), z.number()),
  byBasis: z.partialRecord(z.enum(bases), z.number()),
  statements: z.number(),
  /** Lines of which no statement gives a strength: they count as 1. */
  withoutStrength: z.number(),
  /** Lines on which nothing but conflict is on file. */
  conflictOnly: z.number(),
  isolates: z.number(),
  components: z.number(),
  /** Organisations in the largest component. */
  largest: z.number(),
  /** Whether no filter of organisations is in use. */
  whole: z.boolean(),
  /** Organisations that filters leave out. */
  leftOut: z.number(),
  /** Groups and events with so many present that they make no lines between them. */
  tooLarge: z.array(Named),
  choice: LineChoice,
  /** All of this as sentences. */
  caption: Localised,
});
export type LinesBasis = z.infer<typeof LinesBasis>;

/** What measured values rest on. */
export const MeasureBasis = LinesBasis.extend({
  interviews: z.object({ recall: z.number(), roster: z.number() }),
  /** The group that engagement, gap, reach and representation are about. */
  group: GroupRef.nullable(),
  /** The groups that may be asked for. */
  groups: z.array(GroupRef),
});
export type MeasureBasis = z.infer<typeof MeasureBasis>;

/** E-I index: (external - internal) / (external + internal) lines, beside what these pillar sizes would give by chance. */
const EiIndex = z.object({ observed: z.number().nullable(), expected: z.number().nullable(), lines: z.number() });

/** Results about the network or group as a whole. */
export const NetworkResults = z.object({
  ei: EiIndex.extend({ byPillar: z.array(EiIndex.extend({ pillar: Named })) }),
  communities: z.number().nullable(),
  modularity: z.number().nullable(),
  /** Organisations of the picture, not in the group, that its participants reach within 1 and 2 lines; null without a group. */
  reach: z.object({ inGroup: z.number(), outside: z.number(), within1: z.number(), within2: z.number() }).nullable(),
  /**
   * For each pillar and kind: its share in the group over its share among the organisations present in the region on
   * file; null without a group.
   */
  representation: z
    .object({
      inGroup: z.number(),
      present: z.number(),
      rows: z.array(
        z.object({
          by: z.enum(['pillar', 'kind']),
          value: Named,
          inGroup: z.number(),
          present: z.number(),
          /** Null where nobody of it is present on file. */
          ratio: z.number().nullable(),
        }),
      ),
      /** Blau index of the group over pillars: 0 all of one, higher the more even. Never to be shown without the rows. */
      blau: z.number().nullable(),
      /** Pillars that are present on file and have nobody in the group. */
      absent: z.array(Named),
      /** Pillars of the workspace with no organisation on file among those present. */
      nobody: z.array(Named),
    })
    .nullable(),
  /** Weight of covered roles over weight of applicable ones; null without a group, a region or applicable roles. */
  coverage: z.object({ covered: z.number(), applicable: z.number(), share: z.number().nullable() }).nullable(),
});
export type NetworkResults = z.infer<typeof NetworkResults>;

export const MeasuresView = z.object({
  /** Null: the whole workspace, organisations without a region among them. */
  region: RegionRef.nullable(),
  basis: MeasureBasis,
  guards: z.array(Guard),
  scales: z.array(MeasureScale),
  network: NetworkResults,
  total: z.number(),
  items: z.array(MeasuredItem),
});
export type MeasuresView = z.infer<typeof MeasuresView>;
