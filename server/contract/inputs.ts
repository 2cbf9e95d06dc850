/** Path and query inputs that several endpoints share. */
import { z } from 'zod';
import { personalData } from '#domain/dataset/personal-data.ts';
import { AsOf } from '#domain/edtf.ts';
import { staleAfterYears } from '#domain/staleness.ts';
import { gapOrders } from '#domain/views/gaps-view.ts';
import { audiences, bases } from '#domain/vocabularies.ts';

const id = z.string().min(1).max(200);

/** Why a change is made: it stays in the history, so it is looked at like a cell. */
export const ChangeReason = z
  .string()
  .max(2000)
  .refine((text) => personalData(text) === undefined, 'personal data')
  .default('');

export const NoInput = z.object({});

/** What every endpoint takes. */
export const AudienceQuery = z.object({
  audience: z
    .enum(audiences)
    .optional()
    .describe('for whom it is answered; by default the most trusted audience that this server answers for'),
});

export const WorkspaceParams = z.object({ workspace: id });
export const EntityParams = z.object({ workspace: id, id });

/** A comma list; the empty text is the empty list. */
export const CommaList = z
  .string()
  .max(4000)
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

/** `yes` or `no`. */
export const YesNo = z
  .enum(['yes', 'no'])
  .default('yes')
  .transform((answer) => answer === 'yes');

export const AtQuery = z.object({
  at: AsOf.default('latest').describe('EDTF date (2017, 2017-08, 2017-08-31) or latest'),
});

export const ComparisonQuery = AtQuery.extend({
  with: id.optional().describe('the other group; absent: the same one at another date'),
  then: AsOf.optional().describe('the date of the other side; absent: the asked one'),
});

/** So many regions stand side by side at most. */
export const mostCompared = 4;

export const RegionsQuery = AtQuery.extend({
  regions: CommaList.transform((ids) => [...new Set(ids)])
    .refine((ids) => ids.length >= 1 && ids.length <= mostCompared, `one to ${String(mostCompared)} regions`)
    .describe('region ids, one to four; one that is named twice counts once'),
});

export const CoverageQuery = AtQuery.extend({
  theme: z.string().max(200).optional().describe('only expected roles of this theme'),
  group: id.optional().describe('one of the groups of the region'),
});

/** Years after which evidence is shown as stale; nothing is lowered for it. */
const StaleAfter = z.coerce
  .number()
  .int()
  .min(1)
  .max(100)
  .default(staleAfterYears)
  .describe('years after which evidence is shown as stale; no value is lowered');

export const GapsQuery = CoverageQuery.extend({
  pillar: CommaList.describe('only organisations of these pillars'),
  kind: CommaList.describe('only organisations of these kinds'),
  fills: z.literal('yes').optional().describe('only those who could fill a role that is not covered'),
  stale: z.enum(['yes', 'no']).optional().describe('only those whose newest evidence is stale, or is not'),
  order: z.enum(gapOrders).default('gap').describe('by gap, or by rank of engagement less rank of influence'),
  staleAfter: StaleAfter,
});

export const NetworkQuery = AtQuery.extend({
  pillar: CommaList.describe('pillar ids'),
  kind: CommaList.describe('kinds of organisation'),
  theme: CommaList.describe('themes of mandates'),
  mandate: CommaList.describe('mandate ids'),
  tie: CommaList.describe('relations (membership, engagement, part-of, group-link) or kinds of tie'),
  group: CommaList.describe('organisations of these groups only'),
  basis: CommaList.describe('documented, reported, reference, assumed'),
  source: CommaList.describe('source ids'),
  reference: YesNo.describe('with institutions known by law or mandate only'),
  jurisdiction: YesNo.describe('with national bodies present by inherited jurisdiction'),
  expand: CommaList.describe('ids of nodes whose neighbours join the picture'),
});

const NoUnlessAsked = z
  .enum(['yes', 'no'])
  .default('no')
  .transform((answer) => answer === 'yes');

/** A word of the client's own for a question that may take long: it may ask for its progress by it. */
const task = z
  .string()
  .regex(/^[\w-]{8,64}$/)
  .describe('a word of the client for this question, 8 to 64 letters and digits, to ask for its progress by');

export const MeasuresQuery = NetworkQuery.extend({
  conflict: YesNo.describe('with ties of conflict'),
  partOf: NoUnlessAsked.describe('with lines between a part and its whole'),
  coMembership: NoUnlessAsked.describe('with lines between organisations of one group, 1 / (size - 1) each'),
  coAttendance: NoUnlessAsked.describe('with lines between organisations at one event, 1 / (size - 1) each'),
  weighted: z
    .enum(['yes', 'no'])
    .transform((answer) => answer === 'yes')
    .optional()
    .describe('lines by strength; by default only where co-membership or co-attendance counts'),
  with: id
    .optional()
    .describe('the group that engagement, gap, reach and representation are about; by default the first'),
  task: task.optional(),
});

/** The lines among which somebody connects: as for measures, all alike. */
export const ConnectionsQuery = MeasuresQuery.omit({ weighted: true, with: true, task: true });

export const WhyParams = EntityParams.extend({
  measure: id.describe('id of a measure with a value for each organisation'),
  organisation: id,
});
export const TaskParams = z.object({ task });

export const NetworkComparisonQuery = NetworkQuery.omit({ expand: true }).extend({
  left: id.describe('region, group (then its members and their neighbours), or `all` for the whole workspace'),
  right: id.optional().describe('the other region or group; absent: the same one'),
  then: AsOf.optional().describe('the date of the right side; absent: the asked one'),
  without: CommaList.pipe(z.array(z.enum(bases))).describe('bases of statements that the right side leaves out'),
});

export const TimelineQuery = AtQuery.extend({
  topic: CommaList.describe('topic ids'),
  eventKind: CommaList.describe('kinds of event'),
  group: CommaList.describe('group ids; parts of an event of the group among them'),
  region: CommaList.describe('region ids; what was held in a region within them among them'),
  organisation: CommaList.describe('ids of organisations that took part'),
  role: CommaList.describe('roles in which somebody took part'),
  year: CommaList.describe('years that the event reaches into'),
});

export const PathsQuery = AtQuery.extend({
  from: id.describe('organisation, or group: then from any of its engaged members'),
  to: id.describe('organisation, or group: then to any of its engaged members, whichever is nearest'),
  without: CommaList.describe('ids of organisations that no path may pass'),
  staleAfter: StaleAfter,
});

export const SearchQuery = z.object({
  q: z.string().max(200).default('').describe('name, acronym, alias; typos allowed'),
});
