/** Which declared table each file or sheet is, and which of its columns are used; the rest is warned of, not failed on. */
import { datasetTables, tableNamed } from '#domain/dataset/dataset-tables.ts';
import { fold } from '#domain/dataset/fold.ts';
import { remainderTable } from '#domain/dataset/tables/remainder-table.ts';
import { matchHeaders } from '#domain/dataset/match-headers.ts';
import { isPersonalHeader } from '#domain/dataset/personal-data.ts';
import { mustHave } from '#domain/dataset/row-schema.ts';
import type { Column, Table } from '#domain/dataset/table.ts';
import { shownValue, type Findings } from '../findings.ts';
import { limits } from '../limits.ts';
import type { RawDataset } from '../readers/read-dataset.ts';
import type { RawTable } from '../readers/raw-table.ts';
import { importRejected } from '../reject-import.ts';

export interface RecognisedTable {
  readonly dataset: RawDataset;
  readonly raw: RawTable;
  readonly table: Table;
  /** By position in the file. */
  readonly columns: readonly (Column | undefined)[];
}

function warnOfTable({ file, name, rows }: RawTable, { warnings }: Findings): void {
  const [es, en] =
    rows.length === 1
      ? ['su fila no se leyó', 'its row was not read']
      : [`sus ${String(rows.length)} filas no se leyeron`, `its ${String(rows.length)} rows were not read`];
  warnings.push({
    file,
    message: {
      es: `no hay ninguna tabla llamada "${name}": ${es}`,
      en: `there is no table called "${name}": ${en}`,
    },
  });
}

function warnOfColumn(file: string, header: string, repeated: boolean, { warnings }: Findings): void {
  const column = shownValue(header);
  if (isPersonalHeader(header)) {
    const message = {
      es: 'columna de datos personales: se dejó fuera',
      en: 'a column of personal data: left out',
    };
    warnings.push({ file, row: 1, column, message });
    return;
  }
  const message = repeated
    ? { es: 'columna repetida: se usa la primera', en: 'column repeated: the first is used' }
    : { es: 'columna desconocida: no se leyó', en: 'unknown column: not read' };
  warnings.push({ file, row: 1, column, message });
}

function requireColumns({ dataset, raw, table, columns }: RecognisedTable): void {
  const missing = table.columns.find(
    (column) =>
      mustHave(table, column) &&
      !columns.includes(column) &&
      !(column.filledBy && dataset.manifest.defaults[column.filledBy] !== undefined),
  );
  if (!missing) return;
  const { name, es } = missing;
  throw importRejected(raw.file, {
    es: `falta la columna obligatoria ${es === name ? name : `${es} (${name})`}`,
    en: `the required column ${name} is missing`,
  });
}

function recognise(dataset: RawDataset, raw: RawTable, findings: Findings): RecognisedTable | undefined {
  const table = tableNamed(raw.name);
  if (!table) {
    warnOfTable(raw, findings);
    return undefined;
  }
  const { columns, unknown, repeated } = matchHeaders(table, raw.header);
  for (const position of unknown) {
    const header = raw.header[position] ?? '';
    if (header !== '') warnOfColumn(raw.file, header, false, findings);
  }
  for (const position of repeated) warnOfColumn(raw.file, raw.header[position] ?? '', true, findings);
  const recognised = { dataset, raw, table, columns };
  requireColumns(recognised);
  return recognised;
}

/**
 * The known tables of all datasets.
 * @throws AppError IMPORT_REJECTED when there is none, when one lacks a required column, when they have no rows at all,
 * or too many
 */
export function recogniseTables(datasets: readonly RawDataset[], findings: Findings): RecognisedTable[] {
  const known = datasets.flatMap((dataset) => dataset.tables.flatMap((raw) => recognise(dataset, raw, findings) ?? []));
  const rows = known.reduce((sum, { raw }) => sum + raw.rows.length, 0);
  if (rows > limits.rows) {
    const most = String(limits.rows);
    throw importRejected('.', { es: `hay más de ${most} filas`, en: `there are more than ${most} rows` });
  }
  if (known.length === 0) {
    const names = datasetTables.map(({ name }) => name).join(', ');
    throw importRejected(datasets.at(-1)?.tables[0]?.file ?? '.', {
      es: `no se reconoció ninguna tabla; las tablas se llaman ${names} (o sus nombres en español)`,
      en: `no table was recognised; tables are called ${names} (or their Spanish names)`,
    });
  }
  // An export of a workspace that holds nothing yet has the table of the remainder alone, and is no mistake.
  if (rows === 0 && !known.some(({ table }) => table === remainderTable)) {
    const files = known.map(({ raw }) => raw.file).join(', ');
    throw importRejected('.', {
      es: `las tablas no tienen ninguna fila debajo del encabezado (${files})`,
      en: `the tables have no rows under their headers (${files})`,
    });
  }
  return known;
}

/** Whether a header stands for this column; for reports that show the header as the file has it. */
export function headerOf({ raw, columns, table }: RecognisedTable, field: string): string {
  const position = columns.findIndex((column) => column?.field === field);
  return raw.header[position] ?? table.columns.find((column) => fold(column.field) === fold(field))?.name ?? field;
}
