/** Where datasets that others use are found, by name. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputFile } from './input-file.ts';

/** The files of the dataset of that name; `undefined` when there is none. */
export type DatasetLibrary = (name: string) => Promise<readonly InputFile[] | undefined>;

const read = /\.(?:csv|tsv|xlsx|json)$/i;

/** The files of a folder that an import reads, with the folder's name before theirs; `undefined` when there is no such folder. */
export async function filesOfFolder(folder: string, name: string): Promise<InputFile[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return undefined;
  const names = entries.filter((entry) => entry.isFile() && read.test(entry.name)).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (file) => ({ path: `${name}/${file}`, bytes: await readFile(join(folder, file)) })),
  );
}

/** Looks for the dataset in each of these folders, in order. */
export function folderLibrary(...roots: readonly string[]): DatasetLibrary {
  return async (name) => {
    for (const root of roots) {
      const files = await filesOfFolder(join(root, name), name);
      if (files && files.length > 0) return files;
    }
    return undefined;
  };
}
