/** Where an import goes: to the server that holds the data folder, else to the graph opened here. */
import { ImportReport } from '#contract/imports.ts';
import { Problem } from '#contract/problem.ts';
import { AppError, errorTable, type ErrorCode } from '#domain/errors.ts';
import type { Config } from '../../config.ts';
import { importDataset } from '../../ingest/import-dataset.ts';
import type { InputFile } from '../../ingest/input-file.ts';
import { openGraph, readLock, type LockInfo } from '../../open-graph.ts';

export interface ImportTarget {
  /** Address of the server that is asked; absent when the graph is opened here. */
  readonly address?: string;
  run(files: readonly InputFile[], options: { workspace?: string; dryRun: boolean }): Promise<ImportReport>;
  close(): Promise<void>;
}

/** Longest time that the server may take over an import, in milliseconds. */
const patience = 4 * 60 * 1000;

function isErrorCode(code: string): code is ErrorCode {
  return code in errorTable;
}

async function failure(response: Response): Promise<AppError> {
  const problem = Problem.safeParse(await response.json().catch(() => undefined));
  if (!problem.success) return new AppError('INTERNAL', `the server answered ${String(response.status)}`);
  const { code, detail, details } = problem.data;
  return new AppError(isErrorCode(code) ? code : 'INTERNAL', detail, { details });
}

function throughServer(address: string, { token }: LockInfo): ImportTarget {
  return {
    address,
    async run(files, options) {
      const body = {
        files: files.map(({ path, bytes }) => ({ path, base64: Buffer.from(bytes).toString('base64') })),
        ...options,
      };
      const response = await fetch(new URL('/api/imports', address), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-tinkuy-token': token },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patience),
      }).catch((cause: unknown) => {
        throw new AppError('OVERLOADED', `${address} does not answer`, { details: { address }, cause });
      });
      if (!response.ok) throw await failure(response);
      return ImportReport.parse(await response.json());
    },
    close: () => Promise.resolve(),
  };
}

/** @throws AppError as `openGraph` does, when no server holds the data folder */
export async function importTarget(config: Config): Promise<ImportTarget> {
  const lock = config.neo4j ? undefined : readLock(config.dataDir);
  if (lock?.address !== undefined) return throughServer(lock.address, lock);
  const { graph } = await openGraph(config);
  return {
    async run(files, options) {
      const report = await importDataset(graph, files, { ...options, author: 'command-line', reason: 'import' });
      return ImportReport.parse(report);
    },
    close: () => graph.close(),
  };
}
