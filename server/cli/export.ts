/** `npm run export`: writes a workspace as a dataset of our own format, to a ZIP archive or a folder. */
import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '#domain/vocabularies.ts';
import { readConfig, type Config } from '../config.ts';
import { exportDataset } from '../exporting/dataset/export-dataset.ts';
import { zipDataset } from '../exporting/dataset/zip-dataset.ts';
import { rehearseImport } from '../ingest/import-dataset.ts';
import { readZip } from '../ingest/readers/read-zip.ts';
import { openGraph } from '../open-graph.ts';
import { askServer, runningServer } from './ask-server.ts';
import { explainError } from './explain-error.ts';
import { exportWords as words } from './export/export-words.ts';
import { say, spokenLocale } from './say.ts';
import { isTaken, placeOf, writeWholeFile } from './whole-file.ts';

function readArguments(): { workspace: string; to: string; yes: boolean } | undefined {
  try {
    const options = { to: { type: 'string' }, yes: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [workspace, ...rest] = positionals;
    if (workspace === undefined || rest.length > 0) return undefined;
    return { workspace, to: placeOf(values.to ?? `${workspace}.zip`), yes: values.yes === true };
  } catch {
    return undefined;
  }
}

/** The archive, from the running server when there is one. */
async function archiveOf(config: Config, workspace: string): Promise<Uint8Array> {
  const server = runningServer(config);
  if (server) {
    const reply = await askServer(server, `/api/${encodeURIComponent(workspace)}/dataset.zip`);
    return new Uint8Array(await reply.arrayBuffer());
  }
  const { graph } = await openGraph(config);
  try {
    return zipDataset((await exportDataset(graph, workspace, rehearseImport)).files);
  } finally {
    await graph.close();
  }
}

/** Writes to a folder that is new or empty, so that no table of an older export stays among the new ones. */
async function writeFolder(folder: string, archive: Uint8Array, locale: Locale): Promise<boolean> {
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0) {
    say(`${words.taken[locale]} ${folder}`, 'error');
    return false;
  }
  await mkdir(folder, { recursive: true });
  for (const { path, bytes } of readZip({ path: 'export.zip', bytes: archive })) {
    await writeWholeFile(join(folder, basename(path)), bytes);
  }
  return true;
}

async function main(locale: Locale): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    say(words.usage[locale], 'error');
    return 1;
  }
  const isZip = /\.zip$/i.test(asked.to);
  if (isZip && !asked.yes && (await isTaken(asked.to))) {
    say(`${words.exists[locale]} ${asked.to}`, 'error');
    return 1;
  }
  try {
    const archive = await archiveOf(readConfig(process.env), asked.workspace);
    if (isZip) await writeWholeFile(asked.to, archive);
    else if (!(await writeFolder(asked.to, archive, locale))) return 1;
    const files = readZip({ path: 'export.zip', bytes: archive });
    const manifest = files.find(({ path }) => path.endsWith('/dataset.json'));
    say(`${words.written[locale]} ${asked.to}`);
    if (manifest && Buffer.from(manifest.bytes).includes('"fictional": true')) say(words.fictional[locale]);
    return 0;
  } catch (error) {
    say(explainError(error, locale), 'error');
    return 1;
  }
}

// A query that still runs would keep the process alive, so it ends here (architecture.md, rule 10).
process.exit(await main(spokenLocale(process.env)));
