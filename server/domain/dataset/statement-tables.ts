/** The table of every type of statement that has one, with the fields of its ends. */
import type { RelationshipType } from '../change-set.ts';
import { linkTables, tieTable, type LinkTable } from './link-tables.ts';

const others: readonly LinkTable[] = [
  tieTable,
  { table: 'role_scope', type: 'NOT_APPLICABLE_IN', from: 'role', to: 'region' },
  { table: 'ratings', type: 'RATES', from: 'interview', to: 'organisation' },
  { table: 'asked', type: 'ASKED_ABOUT', from: 'interview', to: 'organisation' },
];

const byType = new Map<RelationshipType, LinkTable>([...linkTables, ...others].map((link) => [link.type, link]));

/** `undefined` for statements that stand in the row of a node. */
export function statementTable(type: RelationshipType): LinkTable | undefined {
  return byType.get(type);
}
