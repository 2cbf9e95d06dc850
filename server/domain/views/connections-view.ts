/** Who connects: pillars by lines, groups by seats, regions by presence or seats; and what hangs on one alone. */
import { z } from 'zod';
import { LinesBasis } from './measures-view.ts';
import { NetworkView } from './network-view.ts';
import { Evidence, GroupRef, OrganisationRef, RegionRef } from './pieces.ts';
import { Connector } from './region-view.ts';

const Brokered = z.object({
  /** Ordered pairs of contacts without a line to each other that it stands between, and as many as chance would give. */
  count: z.number(),
  expected: z.number(),
});

export const PillarConnector = z.object({
  organisation: OrganisationRef,
  /** Its contacts by pillar (null: not stated), with the statements behind the lines. */
  pillars: z.array(
    z.object({
      pillar: z.string().nullable(),
      contacts: z.number(),
      /** How many of them it has nothing but conflict with. */
      conflictOnly: z.number(),
      statements: Evidence,
    }),
  ),
  /** Gould-Fernandez: it or one side of another pillar (representative and gatekeeper), or three pillars (liaison). */
  between: Brokered,
  liaison: Brokered,
});
export type PillarConnector = z.infer<typeof PillarConnector>;

export const RegionConnector = z.object({
  organisation: OrganisationRef,
  regions: z.array(
    z.object({
      region: RegionRef,
      /** The group of the region in which it sits; null where it is present there. */
      group: GroupRef.nullable(),
      statements: Evidence,
    }),
  ),
});
export type RegionConnector = z.infer<typeof RegionConnector>;

export const CutPoint = z.object({
  organisation: OrganisationRef,
  /** The sets of organisations that have no line to the rest without it, each with its lines into the set. */
  cutOff: z.array(z.object({ organisations: z.array(OrganisationRef), statements: Evidence })),
});
export type CutPoint = z.infer<typeof CutPoint>;

export const Bridge = z.object({
  from: OrganisationRef,
  to: OrganisationRef,
  /** Those on its smaller side, one of its ends among them. */
  side: z.array(OrganisationRef),
  statements: Evidence,
});
export type Bridge = z.infer<typeof Bridge>;

/** `total` counts all; `items` holds the first of them. */
function firstOf<Item extends z.ZodType>(item: Item) {
  return z.object({ total: z.number(), items: z.array(item) });
}

export const ConnectionsView = z.object({
  /** Null: the whole workspace, organisations without a region among them. */
  region: RegionRef.nullable(),
  /** Which lines count, as for measures; each counts the same. */
  basis: LinesBasis,
  /** The values that each filter can take, before any. */
  choices: NetworkView.shape.choices,
  pillars: firstOf(PillarConnector),
  groups: firstOf(Connector),
  regions: firstOf(RegionConnector),
  cutPoints: firstOf(CutPoint),
  /** Lines whose smaller side has more than one organisation: a single one at the end of a line is no news. */
  bridges: firstOf(Bridge),
});
export type ConnectionsView = z.infer<typeof ConnectionsView>;
