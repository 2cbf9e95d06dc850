/** Tables of what others refer to: sources, pillars, topics, mandates, regions. */
import { themes } from '../../themes.ts';
import { confidentialities, regionKinds, sourceKinds } from '../../vocabularies.ts';
import { extraStatementColumns, optionalOriginColumns } from '../statement-columns.ts';
import { choice, column, references, type Table } from '../table.ts';

/** A place in a list or on the tile map. */
const place = { type: 'number', least: -10_000, most: 10_000 } as const;

const named = [
  column('id*', 'id'),
  column('name_es/nombre_es*', 'text'),
  column('name_en/nombre_en*', 'text'),
  column('aliases/alias', 'list'),
  column('order/orden', place),
];

export const referenceTables: readonly Table[] = [
  {
    name: 'sources',
    es: 'fuentes',
    columns: [
      column('id*', 'id'),
      column('title/titulo*', 'text'),
      column('title_es/titulo_es', 'text'),
      column('title_en/titulo_en', 'text'),
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
      column('theme/tema*', choice(themes, 'open')),
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
      column('tile_column/columna', place),
      column('tile_row/fila', place),
      ...optionalOriginColumns,
      column('name_es/nombre_es', 'text', { extra: true }),
      column('name_en/nombre_en', 'text', { extra: true }),
      ...extraStatementColumns,
    ],
  },
];
