/** Loads the shipped datasets at start, each as an import of its own. */
import { join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { filesOfFolder, folderLibrary } from './dataset-library.ts';
import { importDataset } from './import-dataset.ts';
import type { ImportReport } from './import-report.ts';
import { importRejected } from './reject-import.ts';

/**
 * Imports the named folders of `seedsRoot` in order; loading them again changes nothing.
 * @throws AppError IMPORT_REJECTED naming the folder that is missing or cannot be understood
 */
export async function loadDatasets(graph: Graph, seedsRoot: string, names: readonly string[]): Promise<ImportReport[]> {
  const reports: ImportReport[] = [];
  for (const name of names) {
    const files = await filesOfFolder(join(seedsRoot, name), name);
    if (!files || files.length === 0) {
      throw importRejected(name, { es: 'no existe esta carpeta de datos', en: 'there is no such dataset folder' });
    }
    reports.push(
      await importDataset(graph, files, {
        dryRun: false,
        author: 'start-up',
        reason: `seeds/${name}`,
        library: folderLibrary(seedsRoot),
      }),
    );
  }
  return reports;
}
