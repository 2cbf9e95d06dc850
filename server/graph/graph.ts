/** The port: what every engine does for the rest of Tinkuy. Nothing outside an adapter knows more about an engine. */
import type { ChangeContext, ChangeSet } from '#domain/change-set.ts';
import type { RecordedChange } from './history.ts';
import type { ReadQuery } from './read-query.ts';

/** What became of a change set: its number in the history and the revision that it made. */
export interface Applied {
  readonly sequence: number;
  readonly revision: number;
}

/** What must hold for a change set to be applied. */
export interface ApplyOptions {
  /** The revision that it was made on: when the graph has moved since, nothing is written. */
  readonly onRevision?: number;
}

export interface Graph {
  /** Which engine answers. */
  readonly engine: 'embedded' | 'neo4j';
  /**
   * Runs a named read query; rows are parsed by the query's schema.
   * @throws AppError GRAPH_UNAVAILABLE when the engine cannot be reached, QUERY_FAILED (with the query's name) otherwise
   */
  read<Params extends object, Row>(query: ReadQuery<Params, Row>, params: Params): Promise<Row[]>;
  /**
   * Applies a change set whole or not at all, durably, in the order of calls: first relationships are removed, then
   * nodes, then nodes are upserted, then relationships. Applying an empty one changes nothing and returns the present
   * revision; one that undoes others is entered in the history all the same.
   * @throws AppError INVALID_INPUT when an end of a relationship does not exist; STORE_UNWRITABLE when it cannot be kept;
   * CONFLICT (details: expected, actual) when the graph is no longer at `onRevision`, checked under the writer's lock
   */
  apply(change: ChangeSet, context: ChangeContext, options?: ApplyOptions): Promise<Applied>;
  /** The number of change sets applied so far; read from the graph itself, so that other writers are seen. */
  revision(): Promise<number>;
  /**
   * A change of the history with its body and its inverse, by sequence number.
   * @throws AppError NOT_FOUND when there is no such entry
   */
  recorded(sequence: number): Promise<RecordedChange>;
  /** Bumps the revision without a change, after something was changed by hand in the database; returns the new one. */
  touch(): Promise<number>;
  /**
   * Replaces all that is stored, graph and history, by what these changes make, whole or not at all: for a restore and
   * a purge. They count from 1 in order; time, author and reason stay as they are. The revision is one that was never
   * read before, and its lead over the sequence numbers grows, by which whoever keeps bodies sees that they changed.
   * All are held in memory.
   * @throws AppError STORE_UNWRITABLE, GRAPH_UNAVAILABLE, QUERY_FAILED for a history that does not fit together, or CONFLICT
   * as `apply` does, with everything as it was
   */
  rewrite(history: readonly RecordedChange[], options?: ApplyOptions): Promise<Applied>;
  close(): Promise<void>;
}
