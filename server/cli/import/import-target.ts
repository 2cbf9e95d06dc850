/** Where an import goes: to the server that holds the data folder, else to the graph opened here. */
import { ImportReport } from '#contract/imports.ts';
import type { Config } from '../../config.ts';
import { importDataset } from '../../ingest/import-dataset.ts';
import type { InputFile } from '../../ingest/input-file.ts';
import { openGraph } from '../../open-graph.ts';
import { askServer, runningServer, type RunningServer } from '../ask-server.ts';

export interface ImportTarget {
  /** Address of the server that is asked; absent when the graph is opened here. */
  readonly address?: string;
  run(files: readonly InputFile[], options: { workspace?: string; dryRun: boolean }): Promise<ImportReport>;
  close(): Promise<void>;
}

function throughServer(server: RunningServer): ImportTarget {
  return {
    address: server.address,
    async run(files, options) {
      const encoded = files.map(({ path, bytes }) => ({ path, base64: Buffer.from(bytes).toString('base64') }));
      const response = await askServer(server, '/api/imports', { files: encoded, ...options });
      return ImportReport.parse(await response.json());
    },
    close: () => Promise.resolve(),
  };
}

/** @throws AppError as `openGraph` does, when no server holds the data folder */
export async function importTarget(config: Config): Promise<ImportTarget> {
  const server = runningServer(config);
  if (server) return throughServer(server);
  const { graph } = await openGraph(config);
  return {
    async run(files, options) {
      const report = await importDataset(graph, files, { ...options, author: 'command-line', reason: 'import' });
      return ImportReport.parse(report);
    },
    close: () => graph.close(),
  };
}
