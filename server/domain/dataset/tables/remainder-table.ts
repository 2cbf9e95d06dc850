/** The table of what the other tables of an export cannot say: written by export, read by import, in no template. */
import { column, type Table } from '../table.ts';

/**
 * One row a property. `record` is `Label:id` of a node or `TYPE:id` of a statement, `value` its JSON, empty for a
 * property that is absent. With `whole` the record stands in no other table; a statement then names its ends. Rows hold
 * for records that the same import makes: what is on file already is never touched by them.
 */
export const remainderTable: Table = {
  name: 'remainder',
  es: 'resto',
  columns: [
    column('record/registro*', 'record'),
    column('whole/entero', 'yes-no'),
    column('start/inicio', 'record'),
    column('end/fin', 'record'),
    column('property/propiedad*', 'record'),
    column('value/valor', 'json'),
  ],
};
