/** The workspace as it will be: what is on file, with the rows accepted so far; the difference is the change set. */
import { emptyChangeSet, type ChangeSet, type NodeRecord, type RelationshipRecord } from '#domain/change-set.ts';

export interface WorkspaceImage {
  readonly workspace: string;
  node(key: string): NodeRecord | undefined;
  relationship(record: Pick<RelationshipRecord, 'type' | 'id'>): RelationshipRecord | undefined;
  /** The DESCRIBES statements of a node, by id. */
  descriptions(key: string): RelationshipRecord[];
  /** Whether a statement of this type stands between two nodes, whatever its source. */
  links(type: RelationshipRecord['type'], from: string, to: string): boolean;
  /** Whether one region lies within another, over any number of statements. */
  liesWithin(region: string, whole: string): boolean;
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
  const putNodes = new Set<string>();
  const putRelationships = new Set<string>();
  const hold = (relationship: RelationshipRecord): string => {
    const name = `${relationship.type}:${relationship.id}`;
    relationships.set(name, relationship);
    const { type, from, to } = relationship;
    if (type === 'DESCRIBES') described.set(to.key, (described.get(to.key) ?? new Set()).add(name));
    if (type === 'WITHIN') wholesOf.set(from.key, (wholesOf.get(from.key) ?? new Set()).add(to.key));
    if (type === 'NOT_APPLICABLE_IN') pairs.add(`${type} ${from.key} ${to.key}`);
    return name;
  };
  onFile.relationships.forEach(hold);
  return {
    workspace,
    node: (key) => nodes.get(key),
    relationship: ({ type, id }) => relationships.get(`${type}:${id}`),
    descriptions: (key) => [...(described.get(key) ?? [])].sort().flatMap((name) => relationships.get(name) ?? []),
    links: (type, from, to) => pairs.has(`${type} ${from} ${to}`),
    liesWithin(region, whole) {
      const around = new Set(wholesOf.get(region));
      for (const key of around) for (const next of wholesOf.get(key) ?? []) around.add(next);
      return around.has(whole);
    },
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
