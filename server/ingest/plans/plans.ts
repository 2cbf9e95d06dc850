/** What each table's rows become: one plan a table. */
import type { Piece } from '../merging/pieces.ts';
import { planEvent, planGroup } from './plan-group-and-event.ts';
import { planAsked, planInterview, planRating } from './plan-interview-rows.ts';
import { planOrganisation } from './plan-organisation.ts';
import { planMandate, planPillar, planRegion, planSource, planTopic } from './plan-reference-rows.ts';
import { planExpectedRole, planRoleScope } from './plan-role-rows.ts';
import { planClaim, planLink, planTie } from './plan-statement-rows.ts';
import type { RowReader } from './row-reader.ts';

/** The pieces of a row; what keeps it from being one is noted with the reader. */
export type Plan = (reader: RowReader) => Piece[];

const [organisation, group] = ['organisation', 'group'] as const;

export const plans: ReadonlyMap<string, Plan> = new Map<string, Plan>([
  ['sources', planSource],
  ['pillars', planPillar],
  ['topics', planTopic],
  ['mandates', planMandate],
  ['regions', planRegion],
  ['organisations', planOrganisation],
  ['groups', planGroup],
  ['events', planEvent],
  ['expected_roles', planExpectedRole],
  ['interviews', planInterview],
  ['presences', planLink({ type: 'PRESENT_IN', from: organisation, to: 'region', kind: 'mode' })],
  ['part_of', planLink({ type: 'PART_OF', from: organisation, to: 'whole', kind: 'kind' })],
  ['memberships', planLink({ type: 'MEMBER_OF', from: organisation, to: group, kind: 'role' })],
  ['engagements', planLink({ type: 'ENGAGED_WITH', from: organisation, to: group, kind: 'level' })],
  ['group_links', planLink({ type: 'LINKED_TO', from: group, to: 'other', kind: 'kind' })],
  ['group_topics', planLink({ type: 'DEALS_WITH', from: group, to: 'topic' })],
  ['participations', planLink({ type: 'TOOK_PART_IN', from: organisation, to: 'event', kind: 'role' })],
  ['role_scope', planRoleScope],
  ['can_fill', planLink({ type: 'CAN_FILL', from: organisation, to: 'role' })],
  ['ratings', planRating],
  ['asked', planAsked],
  ['ties', planTie],
  ['claims', planClaim],
]);
