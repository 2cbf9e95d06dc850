/** Why an organisation has its value of a measure: everything that went into it, with the statements. */
import { z } from 'zod';
import { Localised } from '../localised.ts';
import { SaidView } from './gaps-view.ts';
import { DeclaredMeasure, Guard, MeasureBasis, MeasureScale } from './measures-view.ts';
import { EngagementView, Evidence, Named, NodeRefView, OrganisationRef, RegionRef } from './pieces.ts';

/** One tie, part-of, group or event that a line consists of. */
const Part = z.object({
  by: z.enum(['tie', 'part-of', 'group', 'event']),
  /** Kind of tie or of part; `co-membership` or `co-attendance`. */
  kind: z.string(),
  /** Whether a tie goes out from `from` to `to`; null where it has no direction. */
  outwards: z.boolean().nullable(),
  strength: z.number().nullable(),
  through: NodeRefView.nullable(),
  /** Of a group or event in common how many are in it: its strength is 1 / (present - 1). */
  present: z.number().nullable(),
  statements: Evidence,
});

export const WhyLine = z.object({
  from: OrganisationRef,
  to: OrganisationRef,
  /** The sum over its parts; a part without a strength on file counts 1. */
  strength: z.number(),
  /** The value of `to` for the same measure. */
  value: z.number().nullable(),
  /** How many lines `to` has in all, or the sum of their strengths where lines count by strength. */
  ofTo: z.number(),
  parts: z.array(Part),
});
export type WhyLine = z.infer<typeof WhyLine>;

const Lines = z.object({ total: z.number(), items: z.array(WhyLine) });

/** What one interview says of it. */
export const SaidAnswer = z.object({
  interview: z.string(),
  month: z.string(),
  pillar: Named.nullable(),
  /** 0 to 4; null where it gave none, or rated its own house. */
  score: z.number().nullable(),
  /** Its own house: not counted. */
  own: z.boolean(),
  /** The rank by influence without this interview; free recall only, from five interviews on. */
  rankWithout: z.number().nullable(),
  statements: Evidence,
});
export type SaidAnswer = z.infer<typeof SaidAnswer>;

export const WhyView = z.object({
  measure: DeclaredMeasure,
  region: RegionRef.nullable(),
  organisation: OrganisationRef,
  basis: MeasureBasis,
  guards: z.array(Guard),
  scale: MeasureScale,
  value: z.number().nullable(),
  expected: z.number().nullable(),
  rank: z.number().nullable(),
  /** What the parts below are, and what was left out of them. */
  notes: z.array(Localised),
  /** Its own lines; null for measures that do not rest on lines. At most 200 items, strongest first. */
  lines: Lines.nullable(),
  /** Lines among its neighbours, where the measure looks at them; at most 200 items. */
  amongNeighbours: Lines.nullable(),
  /**
   * Pairs of its neighbours without a line to each other: what it lies between. `share` is the part of the pair's shortest
   * paths that runs through it, lines counted equally; `role` the brokerage role by pillars. At most 50 items.
   */
  between: z
    .object({
      total: z.number(),
      /**
       * Sum of the shares of all these pairs over the pairs of the network: the part of betweenness that they explain; null
       * where lines count by strength, or where there are too many neighbours to look at each pair.
       */
      explained: z.number().nullable(),
      items: z.array(
        z.object({ from: OrganisationRef, to: OrganisationRef, share: z.number(), role: z.string().nullable() }),
      ),
    })
    .nullable(),
  /** How many organisations are how many steps away, where the measure looks at steps. */
  steps: z.array(z.object({ steps: z.number(), organisations: z.number() })).nullable(),
  said: SaidView.nullable(),
  /** The interviews behind it, highest score first; null for measures without, and for audiences other than internal. */
  answers: z.array(SaidAnswer).nullable(),
  engagement: EngagementView.nullable(),
});
export type WhyView = z.infer<typeof WhyView>;
