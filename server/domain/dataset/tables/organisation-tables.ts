/** Tables of organisations: what they are, where they are present, what they are part of. */
import { organisationKinds, partOfKinds, presenceModes } from '../../vocabularies.ts';
import { extraStatementColumns, originColumns, statementColumns } from '../statement-columns.ts';
import { choice, column, reference, references, type Table } from '../table.ts';

const organisation = column('organisation/organizacion*', reference('Organisation'));

export const organisationTables: readonly Table[] = [
  {
    name: 'organisations',
    es: 'organizaciones',
    columns: [
      column('id', 'id'),
      column('name/nombre*', 'text'),
      column('name_es/nombre_es', 'text'),
      column('name_en/nombre_en', 'text'),
      column('short_es/corto_es', 'text'),
      column('short_en/corto_en', 'text'),
      column('acronym/sigla', 'text'),
      column('aliases/alias', 'list'),
      column('kind/tipo*', choice(organisationKinds)),
      column('pillar/pilar', reference('Pillar')),
      column('mandates/mandatos', references('Mandate')),
      column('scope/ambito', 'text'),
      column('country/pais', 'text'),
      ...originColumns,
      ...extraStatementColumns,
    ],
  },
  {
    name: 'presences',
    es: 'presencias',
    columns: [
      organisation,
      column('region*', reference('Region')),
      column('mode/modo*', choice(presenceModes)),
      ...statementColumns,
    ],
  },
  {
    name: 'part_of',
    es: 'pertenece_a',
    columns: [
      organisation,
      column('whole/entidad*', reference('Organisation')),
      column('kind/tipo*', choice(partOfKinds)),
      ...statementColumns,
    ],
  },
];
