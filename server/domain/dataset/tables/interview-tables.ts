/** Tables of interviews: each conversation, what it says of organisations, and whom it was asked about. */
import { consents, interviewMethods } from '../../vocabularies.ts';
import { originColumns } from '../statement-columns.ts';
import { choice, column, reference, type Table } from '../table.ts';

const interview = column('interview/entrevista*', reference('Interview'));
const organisation = column('organisation/organizacion*', reference('Organisation'));
const [source] = originColumns;

export const interviewTables: readonly Table[] = [
  {
    name: 'interviews',
    es: 'entrevistas',
    columns: [
      column('id*', 'id'),
      column('method/metodo*', choice(interviewMethods)),
      column('month/mes*', 'month'),
      column('region*', reference('Region')),
      column('pillar/pilar', reference('Pillar')),
      column('consent/consentimiento*', choice(consents)),
      ...(source ? [source] : []),
    ],
  },
  {
    name: 'ratings',
    es: 'valoraciones',
    columns: [
      interview,
      organisation,
      column('influence/influencia', { type: 'number', least: 0, most: 4 }),
      column('interest/interes', { type: 'number', least: 0, most: 4 }),
      column('stance/postura', { type: 'number', least: -2, most: 2 }),
      column('own/propia', 'yes-no'),
    ],
  },
  { name: 'asked', es: 'consultado', columns: [interview, organisation] },
];
