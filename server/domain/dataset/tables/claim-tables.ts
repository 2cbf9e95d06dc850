/** Tables of ties, and of claims: what sources say that is no link. */
import { relationshipTypes } from '../../change-set.ts';
import { claimAspects, comparators, tieKinds } from '../../vocabularies.ts';
import { statementColumns } from '../statement-columns.ts';
import { choice, column, reference, type Table } from '../table.ts';

const party = reference('Organisation', 'Group');

export const claimTables: readonly Table[] = [
  {
    name: 'ties',
    es: 'vinculos',
    columns: [
      column('organisation/organizacion*', party),
      column('to/con*', party, { field: 'other' }),
      column('kind/tipo*', choice(tieKinds, 'open')),
      column('directed/dirigido', 'yes-no'),
      column('strength/fuerza', { type: 'number', least: 1, most: 5 }),
      ...statementColumns,
    ],
  },
  {
    name: 'claims',
    es: 'afirmaciones',
    columns: [
      column('about/sobre*', reference(...relationshipTypes.ABOUT.to)),
      column('aspect/aspecto*', choice(claimAspects)),
      column('measure/medida', 'text'),
      column('category/categoria', 'text'),
      column('value/valor', 'figure'),
      column('comparator/comparador', choice(comparators)),
      column('unit/unidad', 'text'),
      column('text_es/texto_es', 'text'),
      column('text_en/texto_en', 'text'),
      ...statementColumns,
    ],
  },
];
