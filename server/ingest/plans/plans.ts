/** What each table's rows become: one plan a table. */
import { linkTables } from '#domain/dataset/link-tables.ts';
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
  ...linkTables.map((link): [string, Plan] => [link.table, planLink(link)]),
  ['role_scope', planRoleScope],
  ['ratings', planRating],
  ['asked', planAsked],
  ['ties', planTie],
  ['claims', planClaim],
]);
