/** The embedded engine behind the port: Grafeo in memory answers, the journal is what lasts. */
import { isEmpty, type ChangeContext, type ChangeSet } from '#domain/change-set.ts';
import { AppError } from '#domain/errors.ts';
import { loadCatalogue, type Catalogue } from '../catalogue.ts';
import { checkedParams, parsedRows } from '../engine-rows.ts';
import type { Applied, ApplyOptions, Graph } from '../graph.ts';
import { GraphState, NextChange, revisionAfterRewrite, Touched } from '../graph-state.ts';
import type { RecordedChange } from '../history.ts';
import type { Log } from '../log.ts';
import type { ReadQuery } from '../read-query.ts';
import { checkChange, checkContext } from '../writing/check-change.ts';
import { checkRevision } from '../writing/check-revision.ts';
import { resolveChange } from '../writing/resolve-change.ts';
import { historyEntry } from '../writing/write-change.ts';
import { writeQueue } from '../writing/write-queue.ts';
import type { Grafeo } from './grafeo.ts';
import { Journal } from './journal.ts';
import { finishReplacement, replaceJournal } from './replace-journal.ts';
import { replay, type ReplayProgress, takeNumber, writeRecorded } from './replay.ts';

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly log: Log;
  readonly onProgress?: ReplayProgress | undefined;
  /** Told once, after the graph is closed. */
  readonly onClose?: () => void;
}

// eslint-disable-next-line @typescript-eslint/require-await -- replay reads from a disk elsewhere
async function* inOrder(history: readonly RecordedChange[]): AsyncGenerator<RecordedChange> {
  yield* history;
}

class EmbeddedGraph implements Graph {
  readonly engine = 'embedded';
  readonly #catalogue: Catalogue;
  readonly #dataDir: string;
  #journal: Journal;
  readonly #log: Log;
  readonly #queue = writeQueue();
  readonly #onClose: () => void;
  #grafeo: Grafeo;
  #closed = false;
  /** Why the engine lacks a change that the journal has; then nothing is answered, since it would be out of date. */
  #behind: unknown;

  constructor(catalogue: Catalogue, journal: Journal, grafeo: Grafeo, options: EmbeddedOptions) {
    this.#catalogue = catalogue;
    this.#journal = journal;
    this.#grafeo = grafeo;
    this.#dataDir = options.dataDir;
    this.#log = options.log;
    this.#onClose = options.onClose ?? ((): void => undefined);
  }

  #checkOpen(): void {
    if (this.#closed) throw new AppError('GRAPH_UNAVAILABLE', 'the graph is closed');
    if (this.#behind !== undefined) {
      throw new AppError('INTERNAL', 'the engine is behind the journal; restart Tinkuy', { cause: this.#behind });
    }
  }

  async read<Params extends object, Row>(query: ReadQuery<Params, Row>, params: Params): Promise<Row[]> {
    this.#checkOpen();
    const rows = await this.#grafeo.run(query.name, checkedParams(query, params));
    return parsedRows(query, rows);
  }

  async #state(): Promise<GraphState> {
    this.#checkOpen();
    const [row] = await this.#grafeo.run('graph-state', { limit: 1 });
    return GraphState.parse(row);
  }

  async revision(): Promise<number> {
    return (await this.#state()).revision;
  }

  async apply(change: ChangeSet, context: ChangeContext, options: ApplyOptions = {}): Promise<Applied> {
    const author = checkContext(context);
    return this.#queue.add(async () => {
      const asked = await checkChange(change);
      this.#checkOpen();
      return isEmpty(asked) && !author.undoes ? this.#stateOn(options) : this.#write(asked, author, options);
    });
  }

  /** An empty change set writes nothing; what it was made on is checked all the same. */
  async #stateOn(options: ApplyOptions): Promise<Applied> {
    const state = await this.#state();
    checkRevision(options, state.revision);
    return NextChange.parse(state);
  }

  async #write(asked: ChangeSet, context: ChangeContext, options: ApplyOptions): Promise<Applied> {
    const transaction = this.#grafeo.begin();
    try {
      // The queue is the lock: one process owns the folder, and writes one change set at a time.
      const applied = await takeNumber(transaction);
      checkRevision(options, applied.revision - 1);
      const resolved = await resolveChange(transaction, asked);
      const entry = historyEntry(this.#journal.length + 1, new Date().toISOString(), resolved.change, context);
      const recorded = { entry, ...resolved };
      await writeRecorded(transaction, recorded);
      await this.#journal.append(recorded);
      await this.#commit(() => {
        transaction.commit();
      });
      return applied;
    } catch (error) {
      transaction.rollback();
      throw error;
    }
  }

  /** Once the journal has a change it counts: should the engine fail to commit, it is built again from the journal. */
  async #commit(commit: () => void): Promise<void> {
    try {
      commit();
    } catch (cause) {
      this.#log.error({ cause }, 'the engine did not commit a recorded change; rebuilding it from the journal');
      await this.#rebuild();
    }
  }

  async #rebuild(): Promise<void> {
    const failed = this.#grafeo;
    try {
      this.#grafeo = await replay(this.#catalogue, this.#journal.entries());
    } catch (cause) {
      this.#behind = cause;
      this.#log.error({ cause }, 'the engine could not be rebuilt; every change is in the journal, restart Tinkuy');
      this.#checkOpen();
    }
    failed.close();
  }

  recorded(sequence: number): ReturnType<Graph['recorded']> {
    return this.#journal.recorded(sequence);
  }

  touch(): Promise<number> {
    return this.#queue.add(async () => {
      this.#checkOpen();
      const [row] = await this.#grafeo.run('touch', {});
      return Touched.parse(row).revision;
    });
  }

  rewrite(history: readonly RecordedChange[], options: ApplyOptions = {}): Promise<Applied> {
    return this.#queue.add(async () => {
      const before = await this.#state();
      checkRevision(options, before.revision);
      // Into an instance of its own first: a history that does not fit together leaves everything as it was.
      const grafeo = await replay(this.#catalogue, inOrder(history));
      try {
        await this.#journal.close();
        await replaceJournal(this.#dataDir, history, this.#log);
      } catch (error) {
        grafeo.close();
        throw error;
      }
      this.#journal = await Journal.open(this.#dataDir, this.#log);
      await this.#journal.readThrough();
      const revision = revisionAfterRewrite(before, history.length);
      const [row] = await grafeo.run('set-state', { revision, sequence: history.length });
      this.#grafeo.close();
      this.#grafeo = grafeo;
      return NextChange.parse(row);
    });
  }

  async close(): Promise<void> {
    await this.#queue.idle();
    if (this.#closed) return;
    this.#closed = true;
    await this.#journal.close();
    this.#grafeo.close();
    this.#onClose();
  }
}

/**
 * Opens the journal of a data folder and replays it.
 * @throws AppError ENGINE_MISSING, STORE_DAMAGED, STORE_TOO_NEW, STORE_UNWRITABLE
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Graph> {
  const catalogue = loadCatalogue('embedded');
  await finishReplacement(options.dataDir, options.log);
  const journal = await Journal.open(options.dataDir, options.log);
  const grafeo = await replay(catalogue, journal.entries(), options.onProgress);
  return new EmbeddedGraph(catalogue, journal, grafeo, options);
}
