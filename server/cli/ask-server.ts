/** The command line asking the running server that holds the data folder, as one who may read that folder. */
import { AppError, errorTable, type ErrorCode } from '#domain/errors.ts';
import { Problem } from '#contract/problem.ts';
import type { Config } from '../config.ts';
import { readLock } from '../open-graph.ts';

/** Longest time that the server may take over one request, in milliseconds. */
const patience = 4 * 60 * 1000;

export interface RunningServer {
  readonly address: string;
  readonly token: string;
}

/** The server that holds the data folder of the embedded engine now; `undefined` when there is none, or with Neo4j. */
export function runningServer(config: Config): RunningServer | undefined {
  const lock = config.neo4j ? undefined : readLock(config.dataDir);
  return lock?.address === undefined ? undefined : { address: lock.address, token: lock.token };
}

function isErrorCode(code: string): code is ErrorCode {
  return code in errorTable;
}

async function failure(response: Response): Promise<AppError> {
  const problem = Problem.safeParse(await response.json().catch(() => undefined));
  if (!problem.success) return new AppError('INTERNAL', `the server answered ${String(response.status)}`);
  const { code, detail, details, actions } = problem.data;
  // What to do is said again, in the person's language, by who explains the error.
  const what = detail.replace(`. ${actions.en}`, '');
  return new AppError(isErrorCode(code) ? code : 'INTERNAL', what, { details });
}

/**
 * Asks the server; with a body it is a POST of JSON.
 * @throws AppError the server's own problem, or OVERLOADED when it does not answer
 */
export async function askServer({ address, token }: RunningServer, path: string, body?: object): Promise<Response> {
  const response = await fetch(new URL(path, address), {
    headers: { 'x-tinkuy-token': token, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(patience),
  }).catch((cause: unknown) => {
    throw new AppError('OVERLOADED', `${address} does not answer`, { details: { address }, cause });
  });
  if (!response.ok) throw await failure(response);
  return response;
}
