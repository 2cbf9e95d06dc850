/** The datasets that were shipped: for which workspaces, and what an import of one would make. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOfFolder, folderLibrary } from './dataset-library.ts';
import { noFindings } from './findings.ts';
import { rehearseImport } from './import-dataset.ts';
import { readManifest } from './readers/manifest.ts';
import { readDataset } from './readers/read-dataset.ts';

const manifestFile = 'dataset.json';

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

/** Workspaces for which exactly one folder of `seedsRoot` was shipped, and that one says that it is made up. */
export async function shippedFictional(seedsRoot: string): Promise<ReadonlySet<string>> {
  const folders = (await readdir(seedsRoot, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const fictional = new Map<string, boolean>();
  for (const { name } of folders) {
    const bytes = await readFile(join(seedsRoot, name, manifestFile)).catch(() => undefined);
    if (!bytes) continue;
    const manifest = readManifest(manifestFile, { path: `${name}/${manifestFile}`, bytes });
    if (manifest.workspace === undefined) continue;
    fictional.set(manifest.workspace, !fictional.has(manifest.workspace) && manifest.fictional === true);
  }
  return new Set([...fictional].flatMap(([id, isFictional]) => (isFictional ? [id] : [])));
}
