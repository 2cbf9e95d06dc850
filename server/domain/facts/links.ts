/** The relationships of a workspace as facts: each a statement with the ids of its ends. */
import { z } from 'zod';
import { nodeLabels } from '../change-set.ts';
import { Statement } from '../statement.ts';
import {
  engagementLevels,
  groupLinkKinds,
  groupRoles,
  partOfKinds,
  participationRoles,
  presenceModes,
} from '../vocabularies.ts';

const id = z.string();
const label = z.enum(nodeLabels);

export const BelongsTo = Statement.extend({ organisation: id, pillar: id });
export const HasMandate = Statement.extend({ organisation: id, mandate: id });
export const PresentIn = Statement.extend({ organisation: id, region: id, mode: z.enum(presenceModes) });
export const PartOf = Statement.extend({ organisation: id, whole: id, kind: z.enum(partOfKinds) });
export const MemberOf = Statement.extend({ organisation: id, group: id, role: z.enum(groupRoles) });
export const EngagedWith = Statement.extend({ organisation: id, group: id, level: z.enum(engagementLevels) });
export const TookPartIn = Statement.extend({ organisation: id, event: id, role: z.enum(participationRoles) });
/** A tie between organisations, or with a group at one end; strength 1 to 5, absent when no source gives one. */
export const TiedTo = Statement.extend({
  fromLabel: z.enum(['Organisation', 'Group']),
  fromId: id,
  toLabel: z.enum(['Organisation', 'Group']),
  toId: id,
  kind: z.string(),
  directed: z.boolean(),
  strength: z.number().optional(),
});
export const CanFill = Statement.extend({ organisation: id, role: id });
export const GroupRegion = Statement.extend({ group: id, region: id });
export const GroupLink = Statement.extend({ group: id, toGroup: id, kind: z.enum(groupLinkKinds) });
export const GroupTopic = Statement.extend({ group: id, topic: id });
export const EventGroup = Statement.extend({ event: id, group: id });
export const EventRegion = Statement.extend({ event: id, region: id });
export const EventTopic = Statement.extend({ event: id, topic: id });
export const EventPart = Statement.extend({ event: id, whole: id });
export const RegionWithin = Statement.extend({ region: id, whole: id });
export const RoleMandate = Statement.extend({ role: id, mandate: id });
export const RolePillar = Statement.extend({ role: id, pillar: id });
/** Where an expected role does not apply, and why. */
export const RoleScope = Statement.extend({
  role: id,
  region: id,
  reasonEs: z.string().optional(),
  reasonEn: z.string().optional(),
});
/** What one interview says of one organisation: influence and interest 0 to 4, stance -2 to 2, each absent when not given. */
export const Rates = Statement.extend({
  interview: id,
  organisation: id,
  influence: z.number().optional(),
  interest: z.number().optional(),
  stance: z.number().optional(),
  /** The interviewee's own house: left out of every aggregate. */
  own: z.boolean(),
});
export const AskedAbout = Statement.extend({ interview: id, organisation: id });
export const InterviewRegion = Statement.extend({ interview: id, region: id });
export const SpeaksFrom = Statement.extend({ interview: id, pillar: id });
/** What a claim is about: any node of the workspace. */
export const About = Statement.extend({ claim: id, aboutLabel: label, aboutId: id });
/** That a source names a node, and under which name; of an organisation also the other words of that row. */
export const Describes = Statement.extend({
  describedLabel: label,
  describedId: id,
  name: z.string(),
  nameEs: z.string().optional(),
  nameEn: z.string().optional(),
  shortEs: z.string().optional(),
  shortEn: z.string().optional(),
  acronym: z.string().optional(),
  aliases: z.array(z.string()).optional(),
  scope: z.string().optional(),
  country: z.string().optional(),
});

export type BelongsTo = z.infer<typeof BelongsTo>;
export type HasMandate = z.infer<typeof HasMandate>;
export type PresentIn = z.infer<typeof PresentIn>;
export type PartOf = z.infer<typeof PartOf>;
export type MemberOf = z.infer<typeof MemberOf>;
export type EngagedWith = z.infer<typeof EngagedWith>;
export type TookPartIn = z.infer<typeof TookPartIn>;
export type TiedTo = z.infer<typeof TiedTo>;
export type CanFill = z.infer<typeof CanFill>;
export type GroupRegion = z.infer<typeof GroupRegion>;
export type GroupLink = z.infer<typeof GroupLink>;
export type GroupTopic = z.infer<typeof GroupTopic>;
export type EventGroup = z.infer<typeof EventGroup>;
export type EventRegion = z.infer<typeof EventRegion>;
export type EventTopic = z.infer<typeof EventTopic>;
export type EventPart = z.infer<typeof EventPart>;
export type RegionWithin = z.infer<typeof RegionWithin>;
export type RoleMandate = z.infer<typeof RoleMandate>;
export type RolePillar = z.infer<typeof RolePillar>;
export type RoleScope = z.infer<typeof RoleScope>;
export type Rates = z.infer<typeof Rates>;
export type AskedAbout = z.infer<typeof AskedAbout>;
export type InterviewRegion = z.infer<typeof InterviewRegion>;
export type SpeaksFrom = z.infer<typeof SpeaksFrom>;
export type About = z.infer<typeof About>;
export type Describes = z.infer<typeof Describes>;
