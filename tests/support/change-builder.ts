/** Short ways to write change sets in tests. */
import type {
  ChangeSet,
  NodeLabel,
  NodeRecord,
  NodeRef,
  Properties,
  RelationshipRecord,
  RelationshipRef,
  RelationshipType,
} from '#domain/change-set.ts';
import { emptyChangeSet } from '#domain/change-set.ts';
import { keyOf } from '#domain/keys.ts';

export function ref(workspace: string, label: NodeLabel, id: string): NodeRef {
  return { label, key: keyOf(workspace, id) };
}

export function node(workspace: string, label: NodeLabel, id: string, own: Properties = {}): NodeRecord {
  const key = keyOf(workspace, id);
  return { label, key, properties: { ...own, key, id, workspace } };
}

export function link(
  workspace: string,
  type: RelationshipType,
  id: string,
  ends: { from: readonly [NodeLabel, string]; to: readonly [NodeLabel, string] },
  own: Properties = {},
): RelationshipRecord {
  const [from, to] = [ref(workspace, ...ends.from), ref(workspace, ...ends.to)];
  return { type, id, from, to, properties: { ...own, id, workspace } };
}

export function linkRef({ type, id, from, to }: RelationshipRecord): RelationshipRef {
  return { type, id, from, to };
}

export function changeOf(workspace: string, parts: Partial<Omit<ChangeSet, 'workspace'>>): ChangeSet {
  return { ...emptyChangeSet(workspace), ...parts };
}
