/** The columns that make a row a statement: where it stands, when it held, and on what it rests. */
import { bases } from '../vocabularies.ts';
import { choice, column, reference, type Column } from './table.ts';

/** Source and place in it; `dataset.json` may name the default of both. */
export const originColumns: readonly Column[] = [
  column('source/fuente*', reference('Source'), { filledBy: 'source' }),
  column('locator/ubicacion*', 'text', { filledBy: 'locator' }),
];

/** The same, where a table does not ask for it. */
export const optionalOriginColumns: readonly Column[] = originColumns.map((origin) => ({ ...origin, required: false }));

const basis = column('basis/base', choice(bases), { filledBy: 'basis' });
const key = column('key/clave', 'text');
const note = column('note/nota', 'text');

/** All columns of a table marked S. */
export const statementColumns: readonly Column[] = [
  ...originColumns,
  column('from/desde', 'date'),
  column('to/hasta', 'date'),
  column('attested/constatado', 'date'),
  basis,
  key,
  note,
];

/** What a row of a node table may say of its statements beyond source and locator. */
export const extraStatementColumns: readonly Column[] = [basis, key].map((declared) => ({ ...declared, extra: true }));
