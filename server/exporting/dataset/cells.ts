/** Rows of an export's tables: cells by field, with values as the graph has them. */
import type { Properties, PropertyValue, RelationshipRecord } from '#domain/change-set.ts';
import { idOfKey } from '#domain/keys.ts';

/** Values by field of the table; what is not known is absent. */
export type Cells = Readonly<Record<string, PropertyValue | undefined>>;

/** `name_es` -> `nameEs`. */
function propertyOf(field: string): string {
  return field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Properties under the fields of their columns. */
export function cellsOf(properties: Properties, ...fields: string[]): Cells {
  return Object.fromEntries(fields.map((field) => [field, properties[propertyOf(field)]]));
}

/** Where a statement stands in its source, and on what it rests. */
export function originCells({ properties }: RelationshipRecord): Cells {
  return { ...cellsOf(properties, 'source', 'locator', 'basis'), key: properties.statementKey };
}

/** The same with dates and note. */
export function statementCells(record: RelationshipRecord): Cells {
  return { ...originCells(record), ...cellsOf(record.properties, 'from', 'to', 'attested', 'note') };
}

/** Ids of both ends. */
export function endIds({ from, to }: RelationshipRecord): { readonly start: string; readonly end: string } {
  return { start: idOfKey(from.key), end: idOfKey(to.key) };
}

/** The text of a cell: lists separated by `|`, yes and no in words. */
export function cellText(value: PropertyValue | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(String).join('|');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
