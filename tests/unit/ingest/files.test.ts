/** Files to rows: encodings, delimiters, quotes, workbooks, used datasets. */
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { importDataset } from '../../../server/ingest/import-dataset.ts';
import type { InputFile } from '../../../server/ingest/input-file.ts';
import { basics, counts, filesOf, importBench, rejection, type Texts } from './import-bench.ts';

const bench = importBench();
let next = 0;
function newWorkspace(): string {
  next += 1;
  return `files-${String(next)}`;
}
const options = { dryRun: false, author: 'test', reason: 'test' };

async function loadBytes(name: string, bytes: Uint8Array, base: Texts = basics) {
  const workspace = newWorkspace();
  const files: InputFile[] = [...filesOf('', base), { path: name, bytes }];
  return { workspace, report: await importDataset(bench.graph(), files, { ...options, workspace }) };
}

const organisations = 'id,nombre,tipo,fuente,ubicacion\nnandu,Ñandú y Cía,gobierno,s1,p. 1\n';

describe('text files', () => {
  test.each([
    ['UTF-8', Buffer.from(organisations), 0],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${organisations}`), 0],
    ['UTF-16', iconv.encode(organisations, 'utf-16le', { addBOM: true }), 0],
    ['Windows-1252', iconv.encode(organisations, 'windows-1252'), 1],
    ['carriage returns and line feeds', Buffer.from(organisations.replaceAll('\n', '\r\n')), 0],
    ['semicolons', Buffer.from(organisations.replaceAll(',', ';')), 0],
    ['tabs', Buffer.from(organisations.replaceAll(',', '\t')), 0],
    ['quoted headers', Buffer.from(organisations.replace('id,nombre', '"id","nombre"')), 0],
  ])('%s', async (_, bytes, warnings) => {
    const { workspace, report } = await loadBytes('organizaciones.csv', bytes);
    expect(report.rejected).toEqual([]);
    expect(report.warnings).toHaveLength(warnings);
    expect(await bench.node(workspace, 'nandu')).toMatchObject({ name: 'Ñandú y Cía' });
  });

  test('rows are told by the line they begin on, also after cells of several lines and empty lines', async () => {
    const text =
      '\nid,nombre,tipo,fuente,ubicacion\r\na,"Uno\nen dos, ""líneas""",gobierno,s1,p. 1\n\n,,,,\nb,Dos,nada,s1,p. 1\nc,Tres,nada,s1,p. 1\n';
    const { workspace, report } = await loadBytes('organizaciones.csv', Buffer.from(text));
    expect(await bench.node(workspace, 'a')).toMatchObject({ name: 'Uno\nen dos, "líneas"' });
    expect(report.rejected.map(({ row, column, value }) => [row, column, value])).toEqual([
      [7, 'tipo', 'nada'],
      [8, 'tipo', 'nada'],
    ]);
    expect(report.tables.find(({ file }) => file === 'organizaciones.csv')).toMatchObject({ read: 3, loaded: 1 });
  });

  test('unknown tables, columns and kinds of file are warned of; notes are passed over', async () => {
    const { report } = await loadBytes('contactos.csv', Buffer.from('a,b\n1,2\n'), {
      ...basics,
      'README.md': '# x',
      'foto.png': 'x',
      'organizaciones.csv': 'id,nombre,tipo,fuente,ubicacion,color,id\na,A,gobierno,s1,p. 1,rojo,b\n',
    });
    expect(counts(report)).toEqual([10, 0, 0, 0]);
    expect(report.warnings.map(({ file, column, message }) => [file, column, message.en])).toEqual([
      ['contactos.csv', undefined, 'there is no table called "contactos": its row was not read'],
      ['foto.png', undefined, 'neither CSV nor XLSX: not read'],
      ['organizaciones.csv', 'color', 'unknown column: not read'],
      ['organizaciones.csv', 'id', 'column repeated: the first is used'],
    ]);
  });
});

interface Cell {
  value: string | number | boolean | Date;
  format?: string;
}

async function workbook(sheets: { sheet: string; rows: (string | number | boolean | Date)[][] }[]): Promise<Buffer> {
  const toCell = (value: string | number | boolean | Date): Cell =>
    value instanceof Date ? { value, format: 'dd/mm/yyyy' } : { value };
  const written = writeXlsxFile(sheets.map(({ sheet, rows }) => ({ sheet, data: rows.map((row) => row.map(toCell)) })));
  return written.toBuffer();
}

function sheetOf(csv: string | undefined): string[][] {
  return (csv ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
}

describe('workbooks', () => {
  const tables = ['sources', 'mandates', 'regions', 'organisations', 'groups'];
  const sheets = tables.map((sheet) => ({ sheet, rows: sheetOf(basics[`${sheet}.csv`]) }));

  test('a sheet a table, dates and numbers of the spreadsheet, the manifest on a sheet', async () => {
    const bytes = await workbook([
      {
        sheet: 'dataset',
        rows: [
          ['workspace', 'book'],
          ['title_es', 'Libro'],
          ['title_en', 'Book'],
          ['fictional', 'yes'],
        ],
      },
      ...sheets,
      {
        sheet: 'Vínculos',
        rows: [
          ['organización', 'con', 'tipo', 'dirigido', 'fuerza', 'fuente', 'ubicación', 'desde', 'hasta', 'constatado'],
          ['alfa', 'beta', 'financia', true, 1.234, 's1', 'p. 1', new Date(Date.UTC(2017, 7, 31)), 2018, ''],
          ['alfa', 'beta', 'financia', true, 7, 's1', 'p. 2', '', '', ''],
        ],
      },
    ]);
    const report = await importDataset(bench.graph(), [{ path: 'libro.xlsx', bytes }], options);
    expect(report.workspace).toBe('book');
    expect(report.rejected).toMatchObject([{ file: 'libro.xlsx:Vínculos', row: 3, column: 'fuerza', value: '7' }]);
    expect((await bench.relationships('book', 'TIED_TO'))[0]?.properties).toMatchObject({
      kind: 'funds',
      directed: true,
      strength: 1.234,
      from: '2017-08-31',
      to: '2018',
    });
    expect(await bench.node('book', 'book')).toMatchObject({ titleEs: 'Libro', fictional: true });
  });

  test('the same data as workbook or as text is the same: nothing changes', async () => {
    const workspace = newWorkspace();
    await bench.load(basics, { workspace });
    const bytes = await workbook(sheets);
    const report = await importDataset(bench.graph(), [{ path: 'otro.xlsx', bytes }], { ...options, workspace });
    expect(counts(report)).toEqual([0, 0, 9, 0]);
  });
});

describe('used datasets', () => {
  const roles: Texts = {
    'dataset.json': JSON.stringify({ uses: [] }),
    'sources.csv': 'id,title,kind,confidentiality\nrole-source,Roles,document,public\n',
    'pillars.csv': 'id,name_es,name_en\nstate,El Estado,The State\n',
    'expected_roles.csv':
      'id,template,name_es,name_en,pillar,mandates,theme,weight,target,source,locator\nr1,t,Rol,Role,state,water,environment,1,1,role-source,p. 1\n',
  };
  const using = (uses: string[]): Texts => ({ ...basics, 'dataset.json': JSON.stringify({ workspace: 'w', uses }) });

  test('come along in one change set, from the files or the library, with their folder in the report', async () => {
    const workspace = newWorkspace();
    const revision = await bench.graph().revision();
    const report = await bench.load(using(['roles']), { workspace, folder: 'main', others: { roles } });
    expect(counts(report)).toEqual([12, 0, 0, 0]);
    expect(report.tables.map(({ file }) => file)).toContain('roles/expected_roles.csv');
    expect(await bench.graph().revision()).toBe(revision + 1);
    expect(await bench.node(workspace, 'state')).toMatchObject({ nameEs: 'El Estado' });
    const library = (name: string) => Promise.resolve(name === 'roles' ? filesOf('roles', roles) : undefined);
    expect(counts(await bench.load(using(['roles']), { workspace, folder: 'main', library }))).toEqual([0, 0, 12, 0]);
  });

  test('a missing one and a circle reject the import', async () => {
    const missing = await rejection(bench.load(using(['nowhere']), { workspace: newWorkspace() }));
    expect(missing).toEqual({ file: 'dataset.json', reason: 'the dataset nowhere is not found' });
    const circular = { ...roles, 'dataset.json': JSON.stringify({ uses: ['main'] }) };
    const circle = await rejection(
      bench.load(using(['roles']), { workspace: newWorkspace(), folder: 'main', others: { roles: circular } }),
    );
    expect(circle.reason).toBe('uses goes in a circle: main > roles > main');
  });
});
