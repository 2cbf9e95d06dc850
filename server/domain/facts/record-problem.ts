/** Whether a record can be read as a fact: what is written without going through a plan is held to the same schemas. */
import type { z } from 'zod';
import {
  relationshipTypes,
  type NodeLabel,
  type NodeRecord,
  type RelationshipRecord,
  type RelationshipType,
} from '../change-set.ts';
import { RecordFact } from '../saved-views/saved-view.ts';
import * as links from './links.ts';
import * as nodes from './nodes.ts';

const nodeFacts: Readonly<Record<NodeLabel, z.ZodType>> = {
  Organisation: nodes.OrganisationFact,
  Pillar: nodes.NamedFact,
  Mandate: nodes.MandateFact,
  Region: nodes.RegionFact,
  Group: nodes.GroupFact,
  Event: nodes.EventFact,
  Topic: nodes.NamedFact,
  Source: nodes.SourceFact,
  Interview: nodes.InterviewFact,
  ExpectedRole: nodes.ExpectedRoleFact,
  Claim: nodes.ClaimFact,
  Workspace: nodes.WorkspaceFact,
  Record: RecordFact,
};

const linkFacts: Readonly<Record<RelationshipType, z.ZodType>> = {
  BELONGS_TO: links.BelongsTo,
  HAS_MANDATE: links.HasMandate,
  PRESENT_IN: links.PresentIn,
  PART_OF: links.PartOf,
  MEMBER_OF: links.MemberOf,
  ENGAGED_WITH: links.EngagedWith,
  TOOK_PART_IN: links.TookPartIn,
  TIED_TO: links.TiedTo,
  CAN_FILL: links.CanFill,
  OF_REGION: links.GroupRegion,
  LINKED_TO: links.GroupLink,
  DEALS_WITH: links.GroupTopic,
  OF_GROUP: links.EventGroup,
  HELD_IN: links.EventRegion,
  ABOUT_TOPIC: links.EventTopic,
  PART_OF_EVENT: links.EventPart,
  WITHIN: links.RegionWithin,
  ASKS_FOR: links.RoleMandate,
  OF_PILLAR: links.RolePillar,
  NOT_APPLICABLE_IN: links.RoleScope,
  RATES: links.Rates,
  ASKED_ABOUT: links.AskedAbout,
  IN_REGION: links.InterviewRegion,
  SPEAKS_FROM: links.SpeaksFrom,
  ABOUT: links.About,
  DESCRIBES: links.Describes,
};

/** The ends as a link fact names them; each schema takes those that it knows. */
const endFields = [
  'organisation',
  'group',
  'toGroup',
  'region',
  'pillar',
  'mandate',
  'event',
  'topic',
  'whole',
  'role',
  'interview',
  'claim',
];

function problemOf(schema: z.ZodType, value: object): string | undefined {
  const parsed = schema.safeParse(value);
  if (parsed.success) return undefined;
  const [issue] = parsed.error.issues;
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}

/** What keeps a node from being read; `undefined` for a good one. An absent list of aliases counts as empty. */
export function nodeProblem({ label, properties }: NodeRecord): string | undefined {
  return problemOf(nodeFacts[label], { aliases: [], ...properties });
}

/** What keeps a statement from being read: a value, or an end whose label its type does not take. */
export function relationshipProblem({ type, from, to, properties }: RelationshipRecord): string | undefined {
  const ends: { from: readonly NodeLabel[]; to: readonly NodeLabel[] } = relationshipTypes[type];
  if (!ends.from.includes(from.label) || !ends.to.includes(to.label)) {
    return `${from.label}-${type}->${to.label} is no statement`;
  }
  const named = Object.fromEntries(endFields.map((field) => [field, 'x']));
  const labels = { fromLabel: from.label, fromId: 'x', toLabel: to.label, toId: 'x' };
  const about = { aboutLabel: to.label, aboutId: 'x', describedLabel: to.label, describedId: 'x' };
  return problemOf(linkFacts[type], { ...named, ...labels, ...about, ...properties });
}
