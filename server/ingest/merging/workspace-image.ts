/** The workspace as it will be: what is on file, with the rows accepted so far; the difference is the change set. */
import { emptyChangeSet, type ChangeSet, type NodeRecord, type RelationshipRecord } from '#domain/change-set.ts';
import { chainOf } from './chains.ts';

export interface WorkspaceImage {
  readonly workspace: string;
  node(key: string): NodeRecord | undefined;
  relationship(record: Pick<RelationshipRecord, 'type' | 'id'>): RelationshipRecord | undefined;
  /** The DESCRIBES statements of a node, by id. */
  descriptions(key: string): RelationshipRecord[];
  /** Whether a statement of this type stands between two nodes, whatever its source. */
  links(type: RelationshipRecord['type'], from: string, to: string): boolean;
  /** Whether a statement would close a circle: whether its end leads back to its start over statements of its chain. */
  closesCircle(relationship: RelationshipRecord): boolean;
  /** Whether a node of this key, or a statement of this type and id (`TYPE:id`), was on file before. */
  wasOnFile(name: string): boolean;
  nodes(): IterableIterator<NodeRecord>;
  putNode(node: NodeRecord): void;
  putRelationship(relationship: RelationshipRecord): void;
  /** All that was put. */
  changes(): ChangeSet;
}

interface Records {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

/** An image of what is on file. */
export function workspaceImage(workspace: string, onFile: Records): WorkspaceImage {
  const nodes = new Map(onFile.nodes.map((node) => [node.key, node]));
  const relationships = new Map<string, RelationshipRecord>();
  const described = new Map<string, Set<string>>();
  const pairs = new Set<string>();
  const wholesOf = new Map<string, Set<string>>();
  const linkName = (chain: string, part: string): string => `${chain} ${part}`;
  const putNodes = new Set<string>();
  const putRelationships = new Set<string>();
  const hold = (relationship: RelationshipRecord): string => {
    const name = `${relationship.type}:${relationship.id}`;
    relationships.set(name, relationship);
    const { type, from, to } = relationship;
    if (type === 'DESCRIBES') described.set(to.key, (described.get(to.key) ?? new Set()).add(name));
    const chain = chainOf(relationship);
    if (chain) {
      const link = linkName(chain.name, from.key);
      wholesOf.set(link, (wholesOf.get(link) ?? new Set()).add(to.key));
    }
    if (type === 'NOT_APPLICABLE_IN') pairs.add(`${type} ${from.key} ${to.key}`);
    return name;
  };
  const before = new Set([...nodes.keys(), ...onFile.relationships.map(hold)]);
  return {
    workspace,
    node: (key) => nodes.get(key),
    relationship: ({ type, id }) => relationships.get(`${type}:${id}`),
    descriptions: (key) => [...(described.get(key) ?? [])].sort().flatMap((name) => relationships.get(name) ?? []),
    links: (type, from, to) => pairs.has(`${type} ${from} ${to}`),
    closesCircle(relationship) {
      const chain = chainOf(relationship);
      if (!chain) return false;
      const around = new Set([relationship.to.key]);
      for (const key of around) for (const next of wholesOf.get(linkName(chain.name, key)) ?? []) around.add(next);
      return around.has(relationship.from.key);
    },
    wasOnFile: (name) => before.has(name),
    nodes: () => nodes.values(),
    putNode(node) {
      nodes.set(node.key, node);
      putNodes.add(node.key);
    },
    putRelationship(relationship) {
      putRelationships.add(hold(relationship));
    },
    changes: () => ({
      ...emptyChangeSet(workspace),
      upsertNodes: [...putNodes].flatMap((key) => nodes.get(key) ?? []),
      upsertRelationships: [...putRelationships].flatMap((name) => relationships.get(name) ?? []),
    }),
  };
}
