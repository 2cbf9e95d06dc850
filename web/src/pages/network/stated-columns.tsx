/** The columns that tables of stated things share: when they held, and which sources say so. */
import type { Evidence } from '#domain/views/pieces.ts';
import { Citation } from '../../components/citation.tsx';
import type { Column } from '../../components/data-table.tsx';
import { formatDates, latestDate } from '../../components/format-date.ts';
import type { Text } from '../../i18n/use-text.ts';

/** Each period once; sorts by the latest date. */
export function datesColumn<Row>({ t, lang }: Text, statementsOf: (row: Row) => Evidence): Column<Row> {
  return {
    key: 'dates',
    label: t('network.table.dates'),
    value: (row) => latestDate(statementsOf(row)) ?? '',
    cell: (row) =>
      [...new Set(statementsOf(row).map((statement) => formatDates(statement, lang, { short: true })))].join('; '),
  };
}

/**
 * The short sources, which open the statements under the title of the row; sorts by the first source. `brief`: the latest
 * date in place of where in the source, for rows that many statements stand behind.
 */
export function citationColumn<Row>(
  { t }: Text,
  statementsOf: (row: Row) => Evidence,
  titleOf: (row: Row) => string,
  { brief = false }: { readonly brief?: boolean } = {},
): Column<Row> {
  return {
    key: 'citation',
    label: t('network.table.where'),
    value: (row) => statementsOf(row)[0]?.source ?? '',
    cell: (row) => <Citation statements={statementsOf(row)} title={titleOf(row)} dated={brief} brief={brief} />,
  };
}
