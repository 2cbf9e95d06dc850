/** Changes with their entries and bodies into Neo4j: one as it is made, or a whole history in place of what is there. */
import type { Applied, ApplyOptions } from '../graph.ts';
import { NextChange, revisionAfterRewrite } from '../graph-state.ts';
import type { RecordedChange } from '../history.ts';
import { checkRevision } from '../writing/check-revision.ts';
import { batches, type UnitOfWork } from '../writing/unit-of-work.ts';
import { recordEntry, writeChange } from '../writing/write-change.ts';
import { chunksOf } from './change-body.ts';

/** Chunks of a body sent with one statement. */
const chunkBatch = 50;
/** Nodes removed with one statement. */
const clearBatch = 5000;

/** Writes what was done, its entry and what would undo it. */
export async function writeRecorded(work: UnitOfWork, { entry, change, inverse }: RecordedChange): Promise<void> {
  await writeChange(work, change);
  await recordEntry(work, entry);
  const chunks = [...chunksOf('change', change), ...chunksOf('inverse', inverse)];
  for (const rows of batches(chunks, chunkBatch)) {
    await work.run('record-change-body', { sequence: entry.sequence, rows });
  }
}

async function clear(work: UnitOfWork, name: string): Promise<void> {
  for (;;) {
    const [row] = await work.run(name, { limit: clearBatch });
    if (row?.['written'] === 0) return;
  }
}

/** Replaces graph and history within one transaction, under the lock of the revision node. */
export async function rewriteAll(
  work: UnitOfWork,
  history: readonly RecordedChange[],
  options: ApplyOptions,
): Promise<Applied> {
  const [locked] = await work.run('next-change', {});
  const before = NextChange.parse(locked);
  checkRevision(options, before.revision - 1);
  for (const name of ['clear-change-bodies', 'clear-changes', 'clear-entities']) await clear(work, name);
  for (const recorded of history) await writeRecorded(work, recorded);
  const revision = revisionAfterRewrite(before, history.length);
  const [row] = await work.run('set-state', { revision, sequence: history.length });
  return NextChange.parse(row);
}
