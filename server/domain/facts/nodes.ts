/** The nodes of a workspace as facts: what a read query returns for each label, by id within the workspace. */
import { z } from 'zod';
import { EdtfDate } from '../edtf.ts';
import {
  claimAspects,
  comparators,
  confidentialities,
  consents,
  eventKinds,
  groupKinds,
  interviewMethods,
  organisationKinds,
  regionKinds,
  sourceKinds,
} from '../vocabularies.ts';

const id = z.string();

export const WorkspaceFact = z.object({
  id,
  titleEs: z.string(),
  titleEn: z.string(),
  fictional: z.boolean(),
  /** Put away: left out of lists to choose from, and read only. */
  archived: z.boolean().optional(),
  /** Id of the workspace that this one was copied from, and the ISO date of the copy. */
  copyOf: z.string().optional(),
  copiedOn: z.string().optional(),
});
export type WorkspaceFact = z.infer<typeof WorkspaceFact>;

export const OrganisationFact = z.object({
  id,
  name: z.string(),
  nameEs: z.string().optional(),
  nameEn: z.string().optional(),
  /** How small places call it: "Ambiente Cusco", "Cusco Environment". */
  shortEs: z.string().optional(),
  shortEn: z.string().optional(),
  acronym: z.string().optional(),
  aliases: z.array(z.string()),
  kind: z.enum(organisationKinds),
  scope: z.string().optional(),
  country: z.string().optional(),
});
export type OrganisationFact = z.infer<typeof OrganisationFact>;

/** A pillar or a topic: a named thing with an order on screen. */
export const NamedFact = z.object({
  id,
  nameEs: z.string(),
  nameEn: z.string(),
  aliases: z.array(z.string()),
  order: z.number().optional(),
});
export type NamedFact = z.infer<typeof NamedFact>;

export const MandateFact = z.object({ id, nameEs: z.string(), nameEn: z.string(), theme: z.string() });
export type MandateFact = z.infer<typeof MandateFact>;

export const RegionFact = z.object({
  id,
  name: z.string(),
  nameEs: z.string().optional(),
  nameEn: z.string().optional(),
  kind: z.enum(regionKinds),
  tileColumn: z.number().optional(),
  tileRow: z.number().optional(),
});
export type RegionFact = z.infer<typeof RegionFact>;

export const GroupFact = z.object({
  id,
  nameEs: z.string(),
  nameEn: z.string(),
  /** How a sentence calls it: "grupo de Cusco", "Cusco group". */
  shortEs: z.string().optional(),
  shortEn: z.string().optional(),
  aliases: z.array(z.string()),
  kind: z.enum(groupKinds),
  from: EdtfDate.optional(),
  to: EdtfDate.optional(),
});
export type GroupFact = z.infer<typeof GroupFact>;

export const EventFact = z.object({
  id,
  titleEs: z.string(),
  titleEn: z.string(),
  kind: z.enum(eventKinds),
  from: EdtfDate.optional(),
  to: EdtfDate.optional(),
  place: z.string().optional(),
  /** How many events this one stands for, where the source gives a number and no list. */
  count: z.number().optional(),
});
export type EventFact = z.infer<typeof EventFact>;

export const SourceFact = z.object({
  id,
  title: z.string(),
  /** Given where the title is not the one printed on a document, which stays in its own language. */
  titleEs: z.string().optional(),
  titleEn: z.string().optional(),
  shortEs: z.string().optional(),
  shortEn: z.string().optional(),
  author: z.string().optional(),
  publisher: z.string().optional(),
  kind: z.enum(sourceKinds),
  date: EdtfDate.optional(),
  language: z.string().optional(),
  url: z.string().optional(),
  accessed: EdtfDate.optional(),
  confidentiality: z.enum(confidentialities),
});
export type SourceFact = z.infer<typeof SourceFact>;

export const InterviewFact = z.object({
  id,
  method: z.enum(interviewMethods),
  month: EdtfDate,
  consent: z.enum(consents),
  source: z.string(),
});
export type InterviewFact = z.infer<typeof InterviewFact>;

export const ExpectedRoleFact = z.object({
  id,
  template: z.string(),
  nameEs: z.string(),
  nameEn: z.string(),
  theme: z.string(),
  /** How much it matters, 1 to 3. */
  weight: z.number(),
  /** The engagement from which the role counts as covered, above 0 and up to 1. */
  target: z.number(),
  noteEs: z.string().optional(),
  noteEn: z.string().optional(),
});
export type ExpectedRoleFact = z.infer<typeof ExpectedRoleFact>;

export const ClaimFact = z.object({
  id,
  aspect: z.enum(claimAspects),
  measure: z.string().optional(),
  category: z.string().optional(),
  /** As the source writes it: a number in digits, or a word. */
  value: z.string().optional(),
  comparator: z.enum(comparators).optional(),
  unit: z.string().optional(),
  textEs: z.string().optional(),
  textEn: z.string().optional(),
});
export type ClaimFact = z.infer<typeof ClaimFact>;
