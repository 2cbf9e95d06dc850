/** Topics: how far each reaches, and for one who works on it, where and when. */
import { z } from 'zod';
import { ClaimView, Evidence, GroupRef, Named, OrganisationRef, RegionRef } from './pieces.ts';
import { EventItem } from './record-view.ts';

export const TopicItem = Named.extend({
  aliases: z.array(z.string()),
  meetings: z.number(),
  /** Events of every kind, meetings among them. */
  events: z.number(),
  groups: z.number(),
  organisations: z.number(),
  regions: z.number(),
  years: z.object({ first: z.string(), last: z.string() }).nullable(),
});
export type TopicItem = z.infer<typeof TopicItem>;

export const TopicView = z.object({
  topic: TopicItem,
  at: z.string(),
  regions: z.array(RegionRef),
  /** Groups that a source says deal with it; empty statements: only through events of the group. */
  groups: z.array(z.object({ group: GroupRef, regions: z.array(RegionRef), statements: Evidence })),
  /** Who took part in its events. */
  organisations: z.array(
    z.object({
      organisation: OrganisationRef,
      events: z.array(z.object({ event: Named, role: z.string(), regions: z.array(RegionRef), statements: Evidence })),
    }),
  ),
  events: z.array(EventItem),
  claims: z.array(ClaimView),
  sources: z.array(z.string()),
});
export type TopicView = z.infer<typeof TopicView>;
