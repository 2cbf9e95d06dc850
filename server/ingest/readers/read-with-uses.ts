/** A dataset with those that it uses, used ones first, each once. */
import type { DatasetLibrary } from '../dataset-library.ts';
import type { Findings } from '../findings.ts';
import { folderName, type InputFile } from '../input-file.ts';
import { limits } from '../limits.ts';
import { importRejected } from '../reject-import.ts';
import { readDataset, type RawDataset } from './read-dataset.ts';

/** Files of other folders than the first file's are datasets that it may use. */
function split(files: readonly InputFile[]): { main: InputFile[]; others: Map<string, InputFile[]> } {
  const mainFolder = files[0] ? folderName(files[0]) : '';
  const others = new Map<string, InputFile[]>();
  const main: InputFile[] = [];
  for (const file of files) {
    const folder = folderName(file);
    if (folder === mainFolder) main.push(file);
    else others.set(folder, [...(others.get(folder) ?? []), file]);
  }
  return { main, others };
}

/**
 * Reads the dataset of the first file's folder; what it uses comes from the other folders of `files`, else from the
 * library.
 * @returns the datasets in the order of loading; the last one is the asked one
 * @throws AppError IMPORT_REJECTED for missing or circular uses, or more than the limits
 */
export async function readWithUses(
  files: readonly InputFile[],
  library: DatasetLibrary,
  findings: Findings,
): Promise<{ datasets: RawDataset[]; main: RawDataset }> {
  if (files.length > limits.files) {
    throw importRejected('.', { es: 'hay demasiados archivos', en: 'there are too many files' });
  }
  const { main: mainFiles, others } = split(files);
  const datasets: RawDataset[] = [];
  const visit = async (input: readonly InputFile[], prefix: string, path: readonly string[]): Promise<RawDataset> => {
    const dataset = await readDataset(input, prefix, findings);
    const chain = [...path, dataset.name];
    for (const used of dataset.manifest.uses) {
      const file = `${prefix}dataset.json`;
      if (chain.includes(used)) {
        const circle = [...chain, used].join(' > ');
        throw importRejected(file, { es: `uses forma un círculo: ${circle}`, en: `uses goes in a circle: ${circle}` });
      }
      if (datasets.some(({ name }) => name === used)) continue;
      const found = others.get(used) ?? (await library(used));
      if (!found) {
        throw importRejected(file, {
          es: `no se encuentra el conjunto ${used}`,
          en: `the dataset ${used} is not found`,
        });
      }
      await visit(found, `${used}/`, chain);
    }
    datasets.push(dataset);
    return dataset;
  };
  const main = await visit(mainFiles, '', []);
  return { datasets, main };
}
