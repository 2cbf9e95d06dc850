/** Sessions and transactions of the Neo4j driver, running named queries of the catalogue. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Transaction } from 'neo4j-driver';
import { AppError } from '#domain/errors.ts';
import type { Catalogue } from '../catalogue.ts';
import { chunkSize } from '../engine-rows.ts';
import type { EngineRow, UnitOfWork } from '../writing/unit-of-work.ts';
import { neo4jFailure, shownUri } from './neo4j-errors.ts';
import { toParameter } from './neo4j-values.ts';
import { retryTime, writeTransaction } from './write-transaction.ts';

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

export interface Neo4jConnection {
  /**
   * One transaction, run again when the server asks for it: `task` must not keep state between runs.
   * @throws AppError GRAPH_UNAVAILABLE, GRAPH_REFUSED, QUERY_FAILED; SAVE_UNKNOWN when the connection was lost during a commit
   */
  transaction<Result>(mode: 'read' | 'write', task: (work: UnitOfWork) => Promise<Result>): Promise<Result>;
  /** Runs one statement of the schema. */
  schema(statement: string): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds until a host that does not answer is given up. */
const connectionTimeout = 5000;

function createDriver({ uri, user, password }: Neo4jConfig): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout,
      connectionAcquisitionTimeout: 2 * connectionTimeout,
      maxTransactionRetryTime: retryTime,
      userAgent: 'tinkuy',
    });
  } catch (cause) {
    const reason = {
      es: `${shownUri(uri)} no es la dirección de un servidor Neo4j (NEO4J_URI)`,
      en: `${shownUri(uri)} is no address of a Neo4j server (NEO4J_URI)`,
    };
    throw new AppError('CONFIG_INVALID', reason.en, { details: { variable: 'NEO4J_URI', reason }, cause });
  }
}

async function rowsOf(
  transaction: ManagedTransaction | Transaction,
  text: string,
  params: object,
): Promise<EngineRow[]> {
  const { records } = await transaction.run(text, toParameter(params));
  const rows: EngineRow[] = [];
  for (const [index, record] of records.entries()) {
    if (index > 0 && index % chunkSize === 0) await nextTurn();
    rows.push(record.toObject());
  }
  return rows;
}

/**
 * Connects and checks that the server answers and lets us in.
 * @throws AppError GRAPH_UNAVAILABLE, GRAPH_REFUSED, CONFIG_INVALID, all within about 10 s
 */
export async function connectNeo4j(config: Neo4jConfig, catalogue: Catalogue): Promise<Neo4jConnection> {
  const driver = createDriver(config);
  // Reads see what was written before, on a cluster too.
  const session = {
    bookmarkManager: neo4j.bookmarkManager(),
    ...(config.database === undefined ? {} : { database: config.database }),
  };
  try {
    await driver.verifyConnectivity(config.database === undefined ? {} : { database: config.database });
  } catch (cause) {
    await driver.close();
    throw neo4jFailure(cause, config.uri);
  }

  return {
    async transaction(mode, task) {
      const defaultAccessMode = mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE;
      const open = driver.session({ ...session, defaultAccessMode });
      // The driver must see its own errors, to know which to try again: they are translated outside.
      let query: string | undefined;
      const run = (transaction: ManagedTransaction | Transaction): ReturnType<typeof task> =>
        task({
          run(name, params) {
            query = name;
            return rowsOf(transaction, catalogue.text(name), params);
          },
        });
      try {
        return mode === 'read' ? await open.executeRead(run) : await writeTransaction(open, run);
      } catch (cause) {
        throw neo4jFailure(cause, config.uri, query);
      } finally {
        await open.close();
      }
    },
    async schema(statement) {
      const open = driver.session(session);
      try {
        await open.executeWrite((transaction) => transaction.run(statement));
      } catch (cause) {
        throw neo4jFailure(cause, config.uri, 'schema');
      } finally {
        await open.close();
      }
    },
    close: () => driver.close(),
  };
}
