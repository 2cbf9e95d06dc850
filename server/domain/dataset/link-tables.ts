/** The tables whose rows are one statement between the nodes of two cells: what import reads and export writes. */
import type { RelationshipType } from '../change-set.ts';

export interface LinkTable {
  readonly table: string;
  readonly type: RelationshipType;
  /** The fields of both ends. */
  readonly from: string;
  readonly to: string;
  /** The field of role, mode, level or kind, and what the relationship calls it: part of the statement's identity. */
  readonly kind?: string;
}

const [organisation, group] = ['organisation', 'group'] as const;

/** Ties carry direction and strength too (`ties` is a table of its own plan). */
export const tieTable = {
  table: 'ties',
  type: 'TIED_TO',
  from: organisation,
  to: 'other',
  kind: 'kind',
} as const satisfies LinkTable;

export const linkTables: readonly LinkTable[] = [
  { table: 'presences', type: 'PRESENT_IN', from: organisation, to: 'region', kind: 'mode' },
  { table: 'part_of', type: 'PART_OF', from: organisation, to: 'whole', kind: 'kind' },
  { table: 'memberships', type: 'MEMBER_OF', from: organisation, to: group, kind: 'role' },
  { table: 'engagements', type: 'ENGAGED_WITH', from: organisation, to: group, kind: 'level' },
  { table: 'group_links', type: 'LINKED_TO', from: group, to: 'other', kind: 'kind' },
  { table: 'group_topics', type: 'DEALS_WITH', from: group, to: 'topic' },
  { table: 'participations', type: 'TOOK_PART_IN', from: organisation, to: 'event', kind: 'role' },
  { table: 'can_fill', type: 'CAN_FILL', from: organisation, to: 'role' },
];
