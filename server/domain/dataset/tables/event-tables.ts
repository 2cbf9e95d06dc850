/** Tables of events and of who took part in them. */
import { eventKinds, participationRoles } from '../../vocabularies.ts';
import { extraStatementColumns, originColumns, statementColumns } from '../statement-columns.ts';
import { choice, column, reference, references, type Table } from '../table.ts';

export const eventTables: readonly Table[] = [
  {
    name: 'events',
    es: 'eventos',
    columns: [
      column('id*', 'id'),
      column('title_es/titulo_es*', 'text'),
      column('title_en/titulo_en*', 'text'),
      column('kind/tipo*', choice(eventKinds)),
      column('from/desde', 'date'),
      column('to/hasta', 'date'),
      column('part_of/parte_de', reference('Event')),
      column('count/numero', { type: 'number', least: 1, most: 100_000, whole: true }),
      column('group/grupo', reference('Group')),
      column('region', reference('Region')),
      column('place/lugar', 'text'),
      column('topics/temas', references('Topic')),
      ...originColumns,
      ...extraStatementColumns,
    ],
  },
  {
    name: 'participations',
    es: 'participaciones',
    columns: [
      column('organisation/organizacion*', reference('Organisation')),
      column('event/evento*', reference('Event')),
      column('role/rol*', choice(participationRoles)),
      ...statementColumns,
    ],
  },
];
