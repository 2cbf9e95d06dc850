/** From journal to graph: every recorded change written again, in order, into a new instance. */
import type { Catalogue } from '../catalogue.ts';
import { NextChange, schemaVersion } from '../graph-state.ts';
import type { RecordedChange } from '../history.ts';
import { recordEntry, writeChange } from '../writing/write-change.ts';
import { createGrafeo, type Grafeo, type GrafeoTransaction } from './grafeo.ts';

/** Told after every change written again; `done` counts from 1. */
export type ReplayProgress = (done: number) => void;

/** Takes the next revision and number; the caller commits. */
export async function takeNumber(transaction: GrafeoTransaction): Promise<NextChange> {
  const [row] = await transaction.run('next-change', {});
  return NextChange.parse(row);
}

/** Writes the change and its entry, under the number that was taken; the caller commits. */
export async function writeRecorded(transaction: GrafeoTransaction, recorded: RecordedChange): Promise<void> {
  await writeChange(transaction, recorded.change);
  await recordEntry(transaction, recorded.entry);
}

/** @throws AppError of the journal, or QUERY_FAILED when a recorded change no longer fits, which means damage */
export async function replay(
  catalogue: Catalogue,
  entries: AsyncIterable<RecordedChange>,
  onProgress?: ReplayProgress,
): Promise<Grafeo> {
  const grafeo = await createGrafeo(catalogue);
  try {
    await grafeo.run('start-graph', { schemaVersion });
    let done = 0;
    for await (const recorded of entries) {
      const transaction = grafeo.begin();
      try {
        await takeNumber(transaction);
        await writeRecorded(transaction, recorded);
        transaction.commit();
      } catch (error) {
        transaction.rollback();
        throw error;
      }
      done += 1;
      onProgress?.(done);
    }
    return grafeo;
  } catch (error) {
    grafeo.close();
    throw error;
  }
}
