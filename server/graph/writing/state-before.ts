/** What the graph holds of the things that a change set names, read within the change's own transaction. */
import { NodeRecord, type RelationshipRecord, type RelationshipType } from '#domain/change-set.ts';
import { RelationshipRow } from '../queries/records.ts';
import { findRelationshipQuery } from './query-names.ts';
import { batches, batchSize, type EngineRow, type UnitOfWork } from './unit-of-work.ts';

function relationships(rows: readonly EngineRow[]): RelationshipRecord[] {
  return rows.map((row) => RelationshipRow.parse(row));
}

/** The nodes of these keys, by key. */
export async function nodesBefore(work: UnitOfWork, keys: Iterable<string>): Promise<Map<string, NodeRecord>> {
  const found = new Map<string, NodeRecord>();
  for (const batch of batches([...new Set(keys)].sort())) {
    const rows = await work.run('nodes-by-key', { keys: batch, limit: batch.length });
    for (const row of rows) {
      const node = NodeRecord.parse(row);
      found.set(node.key, node);
    }
  }
  return found;
}

/** The relationships of one type with these ids; an id is unique within workspace and type. */
export async function relationshipsBefore(
  work: UnitOfWork,
  workspace: string,
  type: RelationshipType,
  ids: Iterable<string>,
): Promise<RelationshipRecord[]> {
  const found: RelationshipRecord[] = [];
  for (const batch of batches([...new Set(ids)].sort())) {
    const rows = await work.run(findRelationshipQuery(type), { workspace, ids: batch, limit: batch.length });
    found.push(...relationships(rows));
  }
  return found;
}

const pageSize = 5000;

/** All relationships that begin or end at these nodes; one between two of them may come twice. */
export async function relationshipsAround(work: UnitOfWork, keys: readonly string[]): Promise<RelationshipRecord[]> {
  const found: RelationshipRecord[] = [];
  for (const batch of batches(keys, batchSize)) {
    for (const name of ['relationships-from', 'relationships-to']) {
      let afterId = '';
      let afterType = '';
      for (;;) {
        const rows = await work.run(name, { keys: batch, afterId, afterType, limit: pageSize });
        const page = relationships(rows);
        found.push(...page);
        const last = page.at(-1);
        if (last === undefined || page.length < pageSize) break;
        afterId = last.id;
        afterType = last.type;
      }
    }
  }
  return found;
}
