/** The only file that knows Grafeo: an instance in memory, its transactions and its rows. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { AppError } from '#domain/errors.ts';
import type { Catalogue } from '../catalogue.ts';
import { chunkSize } from '../engine-rows.ts';
import type { EngineRow, UnitOfWork } from '../writing/unit-of-work.ts';

export interface GrafeoTransaction extends UnitOfWork {
  commit(): void;
  /** Ends the transaction without a trace; harmless when it has already ended. */
  rollback(): void;
}

export interface Grafeo extends UnitOfWork {
  begin(): GrafeoTransaction;
  close(): void;
}

/** @throws AppError ENGINE_MISSING when its native file is not there for this operating system and processor */
async function createDatabase(): Promise<GrafeoDB> {
  try {
    const { default: grafeo } = await import('@grafeo-db/js');
    return grafeo.GrafeoDB.create();
  } catch (cause) {
    const details = { platform: process.platform, arch: process.arch };
    const message = `no native file of the embedded engine for ${process.platform} ${process.arch}`;
    throw new AppError('ENGINE_MISSING', message, { details, cause });
  }
}

async function rowsOf(result: QueryResult): Promise<EngineRow[]> {
  const rows: EngineRow[] = [];
  for (let index = 0; index < result.length; index += 1) {
    if (index > 0 && index % chunkSize === 0) await nextTurn();
    rows.push(result.get(index));
  }
  return rows;
}

async function run(
  catalogue: Catalogue,
  name: string,
  execute: (text: string) => Promise<QueryResult>,
): Promise<EngineRow[]> {
  try {
    return await rowsOf(await execute(catalogue.text(name)));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('QUERY_FAILED', `${name}: ${reason}`, { details: { query: name }, cause });
  }
}

function transaction(database: GrafeoDB, catalogue: Catalogue): GrafeoTransaction {
  const open = database.beginTransaction();
  return {
    run: (name, params) => run(catalogue, name, (text) => open.executeCypher(text, params)),
    commit() {
      open.commit();
    },
    rollback() {
      if (open.isActive) open.rollback();
    },
  };
}

/** A new, empty instance in memory with its constraints and indexes. */
export async function createGrafeo(catalogue: Catalogue): Promise<Grafeo> {
  const database = await createDatabase();
  for (const statement of catalogue.schema) await database.executeCypher(statement);
  return {
    run: (name, params) => run(catalogue, name, (text) => database.executeCypher(text, params)),
    begin: () => transaction(database, catalogue),
    close() {
      database.close();
    },
  };
}
