/** The records of a workspace under the name of another: nothing of the copy points at what it was copied from. */
import type { NodeRecord, NodeRef, RelationshipRecord } from '../change-set.ts';
import { idOfKey, keyOf } from '../keys.ts';
import { ownStatementId } from '../own-statement-id.ts';

export interface WorkspaceRecords {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

/**
 * All records with keys of the other workspace. Ids of statements, and of claims, are made anew where they are those
 * that an import gives, so that importing the same dataset into the copy changes nothing; others stay. The workspace's
 * own node becomes that of the copy, with `own` as its words.
 */
export function copyRecords(
  records: WorkspaceRecords,
  to: string,
  own: Pick<NodeRecord, 'properties'>,
): WorkspaceRecords {
  const byKey = new Map(records.nodes.map((node) => [node.key, node]));
  const claimIds = new Map<string, string>();
  const moved = (ref: NodeRef): NodeRef => ({
    label: ref.label,
    key: keyOf(to, claimIds.get(ref.key) ?? idOfKey(ref.key)),
  });
  const idInCopy = (record: RelationshipRecord): string => {
    const claim = record.type === 'ABOUT' ? byKey.get(record.from.key) : undefined;
    if (ownStatementId(record, claim) !== record.id) return record.id;
    return ownStatementId({ ...record, from: moved(record.from), to: moved(record.to) }, claim);
  };
  const ids = new Map(records.relationships.map((record) => [record, idInCopy(record)]));
  for (const [record, id] of ids) {
    if (record.type === 'ABOUT' && idOfKey(record.from.key) === record.id) claimIds.set(record.from.key, id);
  }
  return {
    nodes: records.nodes.map((node) => {
      if (node.label === 'Workspace') {
        const key = keyOf(to, to);
        return { label: node.label, key, properties: { ...own.properties, id: to, key, workspace: to } };
      }
      const { label, key } = moved(node);
      return { label, key, properties: { ...node.properties, id: idOfKey(key), key, workspace: to } };
    }),
    relationships: records.relationships.map((record) => {
      const id = ids.get(record) ?? record.id;
      const [from, end] = [moved(record.from), moved(record.to)];
      return { type: record.type, id, from, to: end, properties: { ...record.properties, id, workspace: to } };
    }),
  };
}
