/** The tables of a dataset, in the order in which an import reads them: what is referred to stands before what refers. */
import { fold } from './fold.ts';
import type { Table } from './table.ts';
import { claimTables } from './tables/claim-tables.ts';
import { eventTables } from './tables/event-tables.ts';
import { groupTables } from './tables/group-tables.ts';
import { interviewTables } from './tables/interview-tables.ts';
import { organisationTables } from './tables/organisation-tables.ts';
import { referenceTables } from './tables/reference-tables.ts';
import { remainderTable } from './tables/remainder-table.ts';
import { roleTables } from './tables/role-tables.ts';

const declared: readonly Table[] = [
  ...referenceTables,
  ...organisationTables,
  ...groupTables,
  ...eventTables,
  ...roleTables,
  ...interviewTables,
  ...claimTables,
];

const definesNodes = new Set([
  'sources',
  'pillars',
  'topics',
  'mandates',
  'regions',
  'organisations',
  'groups',
  'events',
  'expected_roles',
  'interviews',
]);

export const datasetTables: readonly Table[] = [
  ...declared.filter((table) => definesNodes.has(table.name)),
  ...declared.filter((table) => !definesNodes.has(table.name)),
];

const byName = new Map(
  [...datasetTables, remainderTable].flatMap((table) => [table.name, table.es].map((name) => [fold(name), table])),
);

/** The table of that name, English or Spanish, however written; `undefined` when there is none. */
export function tableNamed(name: string): Table | undefined {
  return byName.get(fold(name));
}

/** Each table with the headers that `seeds/template` shows: all columns but the extra ones. */
export function templateTables(): { name: string; headers: string[] }[] {
  return declared.map((table) => ({
    name: table.name,
    headers: table.columns.filter(({ extra }) => !extra).map(({ name }) => name),
  }));
}
