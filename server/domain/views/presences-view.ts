/** Who is in a region, and in which mode. */
import { z } from 'zod';
import { presenceModes } from '../vocabularies.ts';
import { Evidence, OrganisationRef, RegionRef } from './pieces.ts';

/** An organisation in one mode in one place. */
export const PresenceRow = z.object({
  organisation: OrganisationRef,
  mode: z.enum(presenceModes),
  /** The place that the source names: the region, one inside it, or, where inherited, one around it. */
  place: RegionRef,
  /** Jurisdiction over a region around this one: it says little about here. */
  inherited: z.boolean(),
  statements: Evidence,
});
export type PresenceRow = z.infer<typeof PresenceRow>;

export const PresencesView = z.object({
  region: RegionRef,
  at: z.string(),
  /** Organisations with a presence here; those whose jurisdiction is inherited are not among them. */
  organisations: z.number(),
  /** Members and observers of the groups here that no source places here. */
  unplaced: z.array(OrganisationRef),
  /** Organisations that sources place in the country only. */
  countryOnly: z.number(),
  total: z.number(),
  items: z.array(PresenceRow),
});
export type PresencesView = z.infer<typeof PresencesView>;
