/** Neo4j behind the port: its own transactions are what lasts; the history is in the graph. */
import { isEmpty, type ChangeContext, type ChangeSet } from '#domain/change-set.ts';
import { AppError } from '#domain/errors.ts';
import { loadCatalogue } from '../catalogue.ts';
import { checkedParams, parsedRows } from '../engine-rows.ts';
import type { Applied, ApplyOptions, Graph } from '../graph.ts';
import { GraphState, NextChange, schemaVersion, Touched } from '../graph-state.ts';
import type { RecordedChange } from '../history.ts';
import type { Log } from '../log.ts';
import { changes } from '../queries/changes.ts';
import type { ReadQuery } from '../read-query.ts';
import { checkChange, checkContext } from '../writing/check-change.ts';
import { checkRevision } from '../writing/check-revision.ts';
import { resolveChange } from '../writing/resolve-change.ts';
import type { UnitOfWork } from '../writing/unit-of-work.ts';
import { historyEntry } from '../writing/write-change.ts';
import { writeQueue } from '../writing/write-queue.ts';
import { BodyChunk, changeOf } from './change-body.ts';
import { rewriteAll, writeRecorded } from './write-recorded.ts';
import { connectNeo4j, type Neo4jConfig, type Neo4jConnection } from './neo4j-connection.ts';

async function stateOf(work: UnitOfWork): Promise<GraphState> {
  const [row] = await work.run('graph-state', { limit: 1 });
  return GraphState.parse(row);
}

/** The first statement takes the next number and with it the lock, so that change sets of several servers are ordered. */
async function writeAll(
  work: UnitOfWork,
  asked: ChangeSet,
  context: ChangeContext,
  options: ApplyOptions,
): Promise<Applied> {
  const [row] = await work.run('next-change', {});
  const applied = NextChange.parse(row);
  checkRevision(options, applied.revision - 1);
  const { change, inverse } = await resolveChange(work, asked);
  const entry = historyEntry(applied.sequence, new Date().toISOString(), change, context);
  await writeRecorded(work, { entry, change, inverse });
  return applied;
}

/** An empty change set writes nothing; what it was made on is checked all the same. */
async function stateOn(work: UnitOfWork, options: ApplyOptions): Promise<Applied> {
  const state = await stateOf(work);
  checkRevision(options, state.revision);
  return NextChange.parse(state);
}

async function bodyOf(work: UnitOfWork, sequence: number): Promise<BodyChunk[]> {
  const rows = await work.run('change-bodies', { sequence, limit: Number.MAX_SAFE_INTEGER });
  return rows.map((row) => BodyChunk.parse(row));
}

class Neo4jGraph implements Graph {
  readonly engine = 'neo4j';
  readonly #connection: Neo4jConnection;
  readonly #queue = writeQueue();

  constructor(connection: Neo4jConnection) {
    this.#connection = connection;
  }

  async read<Params extends object, Row>(query: ReadQuery<Params, Row>, params: Params): Promise<Row[]> {
    const checked = checkedParams(query, params);
    const rows = await this.#connection.transaction('read', (work) => work.run(query.name, checked));
    return parsedRows(query, rows);
  }

  async apply(change: ChangeSet, context: ChangeContext, options: ApplyOptions = {}): Promise<Applied> {
    const author = checkContext(context);
    return this.#queue.add(async () => {
      const asked = await checkChange(change);
      if (isEmpty(asked) && !author.undoes)
        return this.#connection.transaction('read', (work) => stateOn(work, options));
      return this.#connection.transaction('write', (work) => writeAll(work, asked, author, options));
    });
  }

  async revision(): Promise<number> {
    return (await this.#connection.transaction('read', stateOf)).revision;
  }

  async recorded(sequence: number): Promise<RecordedChange> {
    const [entry] = await this.read(changes, { workspace: '', before: sequence + 1, limit: 1 });
    if (entry?.sequence !== sequence) {
      throw new AppError('NOT_FOUND', `no change ${String(sequence)}`, { details: { change: sequence } });
    }
    const chunks = await this.#connection.transaction('read', (work) => bodyOf(work, sequence));
    const { workspace } = entry;
    return { entry, change: changeOf('change', workspace, chunks), inverse: changeOf('inverse', workspace, chunks) };
  }

  touch(): Promise<number> {
    return this.#queue.add(async () => {
      const [row] = await this.#connection.transaction('write', (work) => work.run('touch', {}));
      return Touched.parse(row).revision;
    });
  }

  rewrite(history: readonly RecordedChange[], options: ApplyOptions = {}): Promise<Applied> {
    return this.#queue.add(() => this.#connection.transaction('write', (work) => rewriteAll(work, history, options)));
  }

  async close(): Promise<void> {
    await this.#queue.idle();
    await this.#connection.close();
  }
}

/**
 * Connects to Neo4j and makes constraints, indexes and the revision node where they are missing.
 * @throws AppError GRAPH_UNAVAILABLE, GRAPH_REFUSED, CONFIG_INVALID; STORE_TOO_NEW for a graph of a newer Tinkuy
 */
export async function openNeo4j(config: Neo4jConfig, log: Log): Promise<Graph> {
  const catalogue = loadCatalogue('neo4j');
  const connection = await connectNeo4j(config, catalogue);
  try {
    for (const statement of catalogue.schema) await connection.schema(statement);
    const [row] = await connection.transaction('write', (work) => work.run('start-graph', { schemaVersion }));
    const state = GraphState.parse(row);
    if (state.schemaVersion > schemaVersion) {
      const details = { schemaVersion: state.schemaVersion, known: schemaVersion };
      throw new AppError('STORE_TOO_NEW', `the graph has schema version ${String(state.schemaVersion)}`, { details });
    }
    log.info({ revision: state.revision }, 'connected to Neo4j');
    return new Neo4jGraph(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
}
