/** Tables of expected roles: the template's lines, where they apply, who can fill them. */
import { extraStatementColumns, optionalOriginColumns, originColumns, statementColumns } from '../statement-columns.ts';
import { choice, column, reference, references, type Table } from '../table.ts';
import { themes } from '../../themes.ts';

export const roleTables: readonly Table[] = [
  {
    name: 'expected_roles',
    es: 'roles_esperados',
    columns: [
      column('id*', 'id'),
      column('template/plantilla*', 'text'),
      column('name_es/nombre_es*', 'text'),
      column('name_en/nombre_en*', 'text'),
      column('pillar/pilar', reference('Pillar')),
      column('mandates/mandatos*', references('Mandate')),
      column('theme/tema*', choice(themes, 'open')),
      column('weight/peso*', { type: 'number', least: 1, most: 3 }),
      column('target/meta*', { type: 'number', above: 0, most: 1 }),
      column('note/nota', 'text'),
      ...originColumns,
      column('note_es/nota_es', 'text', { extra: true }),
      column('note_en/nota_en', 'text', { extra: true }),
      ...extraStatementColumns,
    ],
  },
  {
    name: 'role_scope',
    es: 'roles_ambito',
    columns: [
      column('role/rol*', reference('ExpectedRole')),
      column('region*', reference('Region')),
      column('applicable/aplica*', 'yes-no'),
      column('reason/motivo', 'text'),
      column('reason_es/motivo_es', 'text', { extra: true }),
      column('reason_en/motivo_en', 'text', { extra: true }),
      ...optionalOriginColumns.map((origin) => ({ ...origin, extra: true })),
      ...extraStatementColumns,
    ],
  },
  {
    name: 'can_fill',
    es: 'puede_cubrir',
    columns: [
      column('organisation/organizacion*', reference('Organisation')),
      column('role/rol*', reference('ExpectedRole')),
      ...statementColumns,
    ],
  },
];
