/** Several reads as one picture: read again when somebody wrote in between. */
import { AppError } from '#domain/errors.ts';
import type { Graph } from './graph.ts';

const attempts = 5;

/**
 * Runs `read` until no change set was applied while it ran, and answers with its result.
 * @throws AppError OVERLOADED when the graph kept changing; whatever `read` throws
 */
export async function readAtOneRevision<Result>(
  graph: Graph,
  read: (revision: number) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const revision = await graph.revision();
    const result = await read(revision);
    if ((await graph.revision()) === revision) return result;
  }
  throw new AppError('OVERLOADED', `the graph changed during each of ${String(attempts)} reads`);
}
