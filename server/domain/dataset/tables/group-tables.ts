/** Tables of groups: what they are, who is in them or was in contact, how they are linked, what they deal with. */
import { engagementLevels, groupKinds, groupLinkKinds, groupRoles } from '../../vocabularies.ts';
import { extraStatementColumns, originColumns, statementColumns } from '../statement-columns.ts';
import { choice, column, reference, type Table } from '../table.ts';

const organisation = column('organisation/organizacion*', reference('Organisation'));
const group = column('group/grupo*', reference('Group'));

export const groupTables: readonly Table[] = [
  {
    name: 'groups',
    es: 'grupos',
    columns: [
      column('id*', 'id'),
      column('name_es/nombre_es*', 'text'),
      column('name_en/nombre_en*', 'text'),
      column('short_es/corto_es', 'text', { extra: true }),
      column('short_en/corto_en', 'text', { extra: true }),
      column('aliases/alias', 'list'),
      column('kind/tipo*', choice(groupKinds)),
      column('region', reference('Region')),
      column('from/desde', 'date'),
      column('to/hasta', 'date'),
      ...originColumns,
      ...extraStatementColumns,
    ],
  },
  {
    name: 'memberships',
    es: 'membresias',
    columns: [organisation, group, column('role/rol*', choice(groupRoles)), ...statementColumns],
  },
  {
    name: 'engagements',
    es: 'vinculacion',
    columns: [organisation, group, column('level/nivel*', choice(engagementLevels)), ...statementColumns],
  },
  {
    name: 'group_links',
    es: 'grupos_vinculos',
    columns: [
      group,
      column('to/con*', reference('Group'), { field: 'other' }),
      column('kind/tipo*', choice(groupLinkKinds)),
      ...statementColumns,
    ],
  },
  {
    name: 'group_topics',
    es: 'grupos_temas',
    columns: [group, column('topic/tema*', reference('Topic')), ...statementColumns],
  },
];
