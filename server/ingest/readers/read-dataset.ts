/** The files of one dataset to raw tables and its manifest. */
import { slug, fold } from '#domain/dataset/fold.ts';
import type { Findings } from '../findings.ts';
import { fileName, folderName, type InputFile } from '../input-file.ts';
import { limits } from '../limits.ts';
import { importRejected } from '../reject-import.ts';
import { Manifest, manifestOfSheet, readManifest } from './manifest.ts';
import type { RawTable } from './raw-table.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

export interface RawDataset {
  /** Folder, or workbook without its ending, in the shape of an id; `upload` for files without a folder. */
  readonly name: string;
  readonly manifest: Manifest;
  readonly tables: readonly RawTable[];
}

const silentlyIgnored = /\.(?:md|txt)$|^\.|^~\$|^Thumbs\.db$/i;

function nameOf(files: readonly InputFile[]): string {
  const folder = files[0] ? folderName(files[0]) : '';
  const book = files.map(fileName).find((name) => /\.xlsx$/i.test(name));
  return slug(folder === '' ? (book?.replace(/\.xlsx$/i, '') ?? '') : folder) || 'upload';
}

/**
 * Reads a dataset. `prefix` stands before the file names in the report (used datasets); the manifest is `dataset.json`
 * or a sheet `dataset`, and empty when there is none.
 * @throws AppError IMPORT_REJECTED for a file that cannot be understood or is over the limits
 */
export async function readDataset(
  files: readonly InputFile[],
  prefix: string,
  findings: Findings,
): Promise<RawDataset> {
  const tables: RawTable[] = [];
  let manifest: Manifest | undefined;
  for (const input of files) {
    const bare = fileName(input);
    const file = `${prefix}${bare}`;
    if (input.bytes.length > limits.file) {
      throw importRejected(file, { es: 'el archivo supera 20 MB', en: 'the file is over 20 MB' });
    }
    if (fold(bare) === 'datasetjson') manifest = readManifest(file, input);
    else if (/\.(?:csv|tsv)$/i.test(bare)) tables.push(...[readCsv(file, input, findings)].filter((table) => !!table));
    else if (/\.xlsx$/i.test(bare)) tables.push(...(await readWorkbook(file, input)));
    else if (!silentlyIgnored.test(bare)) {
      const message = { es: 'no es CSV ni XLSX: no se leyó', en: 'neither CSV nor XLSX: not read' };
      findings.warnings.push({ file, message });
    }
  }
  const sheet = tables.find(({ name }) => fold(name) === 'dataset');
  return {
    name: nameOf(files),
    manifest: manifest ?? (sheet ? manifestOfSheet(sheet) : Manifest.parse({})),
    tables: tables.filter((table) => table !== sheet),
  };
}
