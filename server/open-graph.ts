/** Opens the graph that the configuration asks for: the only file that names an engine. */
import type { Graph } from './graph/graph.ts';
import { type Log, silent } from './graph/log.ts';

export interface GraphConfig {
  /** Where the embedded engine keeps its journal; also the place of its lock. */
  readonly dataDir: string;
  /** Given: Neo4j answers, and the data folder is not touched. */
  readonly neo4j?: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database?: string | undefined;
  };
}

export interface OpenGraph {
  /** Closing it also gives the data folder free. */
  readonly graph: Graph;
  /** Tells the command line, through the lock, where this process answers. */
  announce(address: string): void;
  /** What the command line shows to prove that it may read the data folder; absent with Neo4j, which it opens itself. */
  readonly token?: string;
}

export interface OpenGraphOptions {
  readonly log?: Log;
  /** Told after every change of the journal that was read again at start, with how many so far. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Opens the graph. The adapters are loaded only when asked for, so that a missing native file does not stop Neo4j.
 * @throws AppError STORE_LOCKED, STORE_DAMAGED, STORE_TOO_NEW, STORE_UNWRITABLE, ENGINE_MISSING, GRAPH_UNAVAILABLE,
 * GRAPH_REFUSED
 */
export async function openGraph(config: GraphConfig, options: OpenGraphOptions = {}): Promise<OpenGraph> {
  const log = options.log ?? silent;
  if (config.neo4j) {
    const { openNeo4j } = await import('./graph/neo4j/open-neo4j.ts');
    return { graph: await openNeo4j(config.neo4j, log), announce: () => undefined };
  }
  const { openEmbedded } = await import('./graph/embedded/open-embedded.ts');
  const { lockStore } = await import('./graph/embedded/store-lock.ts');
  const lock = lockStore(config.dataDir);
  try {
    const { dataDir } = config;
    const graph = await openEmbedded({ dataDir, log, onProgress: options.onProgress, onClose: lock.release });
    return { graph, announce: lock.announce, token: lock.token };
  } catch (error) {
    lock.release();
    throw error;
  }
}

export { readLock, type LockInfo } from './graph/embedded/store-lock.ts';
