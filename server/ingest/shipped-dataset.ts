/** The datasets that were shipped, and what an import of them would make. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOfFolder, folderLibrary } from './dataset-library.ts';
import { noFindings } from './findings.ts';
import { rehearseImport } from './import-dataset.ts';
import { readDataset } from './readers/read-dataset.ts';

type Rehearsed = Awaited<ReturnType<typeof rehearseImport>>;

/** For a workspace; `undefined` when no folder of `seedsRoot`, or more than one, is for this workspace. */
export async function shippedDataset(seedsRoot: string, workspace: string): Promise<Rehearsed | undefined> {
  const folders = (await readdir(seedsRoot, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const found = [];
  for (const { name } of folders) {
    const files = (await filesOfFolder(join(seedsRoot, name), name)) ?? [];
    const { manifest } = await readDataset(files, '', noFindings());
    if (manifest.workspace === workspace) found.push(files);
  }
  const [files] = found;
  return files && found.length === 1 ? rehearseImport(files, folderLibrary(seedsRoot)) : undefined;
}

/** What the shipped dataset in the folder `name` would make of an empty workspace. */
export async function shippedTemplate(seedsRoot: string, name: string, workspace: string): Promise<Rehearsed> {
  const files = (await filesOfFolder(join(seedsRoot, name), name)) ?? [];
  return rehearseImport(files, folderLibrary(seedsRoot), workspace);
}
