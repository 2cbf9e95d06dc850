/** The driver's errors as ours, without any secret. */
import { Neo4jError } from 'neo4j-driver';
import { AppError } from '#domain/errors.ts';

const unreachable = ['ServiceUnavailable', 'SessionExpired'];

/** A connection address that may be shown: without user and password, should somebody have written them into it. */
export function shownUri(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}

/** What a failure of the driver means for us; an AppError stays what it is. `query` is the name of the query, if any. */
export function neo4jFailure(cause: unknown, uri: string, query?: string): AppError {
  if (cause instanceof AppError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof Neo4jError ? cause.code : '';
  const details = { uri: shownUri(uri), reason: code, ...(query === undefined ? {} : { query }) };
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new AppError('GRAPH_REFUSED', `Neo4j at ${shownUri(uri)} refused: ${code}`, { details, cause });
  }
  const gone =
    unreachable.includes(code) || code.startsWith('Neo.TransientError.') || code.includes('DatabaseNotFound');
  if (gone || query === undefined) {
    // The driver adds advice about settings of Neo4j 4.0 to its first sentence.
    const [what = reason] = reason.split('. ');
    return new AppError('GRAPH_UNAVAILABLE', `Neo4j at ${shownUri(uri)} does not answer: ${what}`, { details, cause });
  }
  return new AppError('QUERY_FAILED', `${query}: ${reason}`, { details, cause });
}
