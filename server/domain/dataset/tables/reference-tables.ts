/** Tables of what others refer to: sources, pillars, topics, mandates, regions. */
import { confidentialities, regionKinds, sourceKinds } from '../../vocabularies.ts';
import { extraStatementColumns, optionalOriginColumns } from '../statement-columns.ts';
import { choice, column, references, type Table } from '../table.ts';

export const mandateThemes = [
  'environment',
  'security',
  'human-rights',
  'extractives',
  'dialogue',
  'indigenous-peoples',
  'development',
  'academia',
  'media',
] as const;

const named = [
  column('id*', 'id'),
  column('name_es/nombre_es*', 'text'),
  column('name_en/nombre_en*', 'text'),
  column('aliases/alias', 'list'),
  column('order/orden', 'number'),
];

export const referenceTables: readonly Table[] = [
  {
    name: 'sources',
    es: 'fuentes',
    columns: [
      column('id*', 'id'),
      column('title/titulo*', 'text'),
      column('author/autor', 'text'),
      column('publisher/editor', 'text'),
      column('kind/tipo*', choice(sourceKinds)),
      column('date/fecha', 'date'),
      column('language/idioma', 'text'),
      column('url', 'url'),
      column('accessed/consultado', 'date'),
      column('confidentiality/confidencialidad*', choice(confidentialities)),
      column('short_es/corto_es', 'text', { extra: true }),
      column('short_en/corto_en', 'text', { extra: true }),
    ],
  },
  { name: 'pillars', es: 'pilares', columns: named },
  { name: 'topics', es: 'temas', columns: named },
  {
    name: 'mandates',
    es: 'mandatos',
    columns: [
      column('id*', 'id'),
      column('name_es/nombre_es*', 'text'),
      column('name_en/nombre_en*', 'text'),
      column('theme/tema*', choice(mandateThemes, 'open')),
    ],
  },
  {
    name: 'regions',
    es: 'regiones',
    columns: [
      column('id*', 'id'),
      column('name/nombre*', 'text'),
      column('kind/tipo*', choice(regionKinds)),
      column('within/dentro_de', references('Region')),
      column('tile_column/columna', 'number'),
      column('tile_row/fila', 'number'),
      ...optionalOriginColumns,
      column('name_es/nombre_es', 'text', { extra: true }),
      column('name_en/nombre_en', 'text', { extra: true }),
      ...extraStatementColumns,
    ],
  },
];
