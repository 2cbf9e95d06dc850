/** Writes a resolved change set within an open transaction, in batches, and compares what came back with what was sent. */
import type { ChangeContext, ChangeSet, NodeLabel, RelationshipType } from '#domain/change-set.ts';
import { AppError } from '#domain/errors.ts';
import type { HistoryEntry } from '../history.ts';
import { upsertNodeQuery, upsertRelationshipQuery } from './query-names.ts';
import { batches, type UnitOfWork } from './unit-of-work.ts';

async function writeRows(
  work: UnitOfWork,
  name: string,
  param: 'rows' | 'keys',
  items: readonly unknown[],
): Promise<void> {
  for (const batch of batches(items)) {
    const [row] = await work.run(name, { [param]: batch });
    const written = row?.['written'];
    if (written !== batch.length) {
      const details = { query: name, sent: batch.length, written };
      throw new AppError('QUERY_FAILED', `${name} wrote ${String(written)} of ${String(batch.length)} rows`, {
        details,
      });
    }
  }
}

function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/**
 * Writes a change whose ends and removals are known to exist: one that `resolveChange` answered, or one of the journal.
 * @throws AppError QUERY_FAILED when the engine wrote another number of rows than were sent
 */
export async function writeChange(work: UnitOfWork, change: ChangeSet): Promise<void> {
  const removals = change.removeRelationships.map(({ type, id, from, to }) => ({
    type,
    id,
    from: from.key,
    to: to.key,
  }));
  const fromSources = removals.filter(({ type }) => type === 'DESCRIBES');
  await writeRows(
    work,
    'remove-descriptions',
    'rows',
    fromSources.map(({ id, from, to }) => ({ id, from, to })),
  );
  await writeRows(
    work,
    'remove-relationships',
    'rows',
    removals.filter(({ type }) => type !== 'DESCRIBES'),
  );
  await writeRows(
    work,
    'remove-nodes',
    'keys',
    change.removeNodes.map((ref) => ref.key),
  );
  for (const [label, nodes] of groupBy(change.upsertNodes, (node): NodeLabel => node.label)) {
    const rows = nodes.map(({ key, properties }) => ({ key, properties }));
    await writeRows(work, upsertNodeQuery(label), 'rows', rows);
  }
  for (const [type, records] of groupBy(change.upsertRelationships, (record): RelationshipType => record.type)) {
    const rows = records.map(({ id, from, to, properties }) => ({ id, from: from.key, to: to.key, properties }));
    await writeRows(work, upsertRelationshipQuery(type), 'rows', rows);
  }
}

/** The entry of the history for a change. */
export function historyEntry(sequence: number, time: string, change: ChangeSet, context: ChangeContext): HistoryEntry {
  const { author, reason, import: importId, undoes } = context;
  return {
    sequence,
    time,
    author,
    reason,
    ...(importId === undefined ? {} : { import: importId }),
    ...(undoes === undefined ? {} : { undoes }),
    workspace: change.workspace,
    upsertedNodes: change.upsertNodes.length,
    upsertedRelationships: change.upsertRelationships.length,
    removedNodes: change.removeNodes.length,
    removedRelationships: change.removeRelationships.length,
  };
}

/** Adds the entry to the history that the read query `changes` lists. */
export async function recordEntry(work: UnitOfWork, entry: HistoryEntry): Promise<void> {
  await work.run('record-change', { properties: entry });
}
