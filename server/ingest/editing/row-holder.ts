/** In whose row a statement stands: its own, that of its claim, or that of the node that says it. */
import { relationshipTypeNames, type RelationshipRecord } from '#domain/change-set.ts';
import { statementTable } from '#domain/dataset/statement-tables.ts';
import type { ThingRef } from '#domain/editing/edit.ts';
import { idOfKey } from '#domain/keys.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';

function holderOf({ type, id, from, to }: RelationshipRecord): ThingRef {
  if (statementTable(type)) return { kind: 'statement', type, id };
  // How a source names something is a line of what it names; the others begin at the node whose row says them.
  const { label, key } = type === 'DESCRIBES' ? to : from;
  return { kind: 'node', label, id: idOfKey(key) };
}

/** The thing to correct for a statement of which only the id is known; `undefined` when there is none. */
export function rowHolder(image: WorkspaceImage, id: string): ThingRef | undefined {
  for (const type of relationshipTypeNames) {
    const record = image.relationship({ type, id });
    if (record) return holderOf(record);
  }
  return undefined;
}
