/** From a folder, workbook or ZIP archive on disk to the files of an import, those of used datasets included. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { filesOfFolder, folderLibrary } from '../../ingest/dataset-library.ts';
import { noFindings } from '../../ingest/findings.ts';
import type { InputFile } from '../../ingest/input-file.ts';
import { readZip } from '../../ingest/readers/read-zip.ts';
import { readDataset } from '../../ingest/readers/read-dataset.ts';
import { importRejected } from '../../ingest/reject-import.ts';

async function filesOfWorkbook(path: string): Promise<InputFile[]> {
  const name = basename(path).replace(/\.xlsx$/i, '');
  const manifest = await readFile(join(dirname(path), 'dataset.json')).catch(() => undefined);
  return [
    { path: `${name}/${basename(path)}`, bytes: await readFile(path) },
    ...(manifest ? [{ path: `${name}/dataset.json`, bytes: manifest }] : []),
  ];
}

/**
 * The files to import; what the dataset uses is looked for beside it, then among the shipped datasets.
 * @throws AppError IMPORT_REJECTED when there is no such folder, workbook or archive
 */
export async function collectFiles(path: string, seedsRoot: string): Promise<InputFile[]> {
  // npm runs scripts in the project's folder and keeps the user's own in INIT_CWD.
  const place = resolve(process.env['INIT_CWD'] ?? '.', path);
  const found = await stat(place).catch(() => undefined);
  if (found?.isFile() === true && /\.zip$/i.test(place)) {
    return readZip({ path: basename(place), bytes: await readFile(place) });
  }
  const isWorkbook = found?.isFile() === true && /\.xlsx$/i.test(place);
  if (!found?.isDirectory() && !isWorkbook) {
    const es = 'no existe esa carpeta, ese libro XLSX o ese ZIP';
    throw importRejected(path, { es, en: 'there is no such folder, XLSX workbook or ZIP archive' });
  }
  const main = isWorkbook ? await filesOfWorkbook(place) : ((await filesOfFolder(place, basename(place))) ?? []);
  const library = folderLibrary(dirname(place), seedsRoot);
  const files = [...main];
  const seen = new Set([basename(place).replace(/\.xlsx$/i, '')]);
  const queue = [main];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { manifest } = await readDataset(next, '', noFindings());
    for (const used of manifest.uses) {
      if (seen.has(used)) continue;
      seen.add(used);
      const usedFiles = await library(used);
      if (!usedFiles) continue;
      files.push(...usedFiles);
      queue.push([...usedFiles]);
    }
  }
  return files;
}
