/** The workspace as it will be: what is on file, with the rows accepted so far; the difference is the change set. */
import type { ChangeSet, NodeRecord, NodeRef, RelationshipRecord } from '#domain/change-set.ts';
import type { Tally } from '#domain/views/editing-view.ts';
import { chainOf } from './chains.ts';

export interface WorkspaceImage {
  readonly workspace: string;
  node(key: string): NodeRecord | undefined;
  relationship(record: Pick<RelationshipRecord, 'type' | 'id'>): RelationshipRecord | undefined;
  /** The DESCRIBES statements of a node, by id. */
  descriptions(key: string): RelationshipRecord[];
  /** The statements that begin at a node, and those that end there. */
  startingAt(key: string): RelationshipRecord[];
  endingAt(key: string): RelationshipRecord[];
  /** Whether a statement of this type stands between two nodes, whatever its source. */
  links(type: RelationshipRecord['type'], from: string, to: string): boolean;
  /** Whether a statement would close a circle: whether its end leads back to its start over statements of its chain. */
  closesCircle(relationship: RelationshipRecord): boolean;
  /** Whether a node of this key, or a statement of this type and id (`TYPE:id`), is on file, whatever was put since. */
  wasOnFile(name: string): boolean;
  nodes(): IterableIterator<NodeRecord>;
  relationships(): IterableIterator<RelationshipRecord>;
  putNode(node: NodeRecord): void;
  putRelationship(relationship: RelationshipRecord): void;
  /** Takes a node away, with the statements at it. */
  removeNode(node: NodeRef): void;
  removeRelationship(relationship: RelationshipRecord): void;
  /** All that differs from what is on file. */
  changes(): ChangeSet;
  /** How many nodes of each label and statements of each type came, changed and went. */
  tally(): Tally[];
  /** The nodes that differ from what is on file, as they were there. */
  formerNodes(): ReadonlyMap<string, NodeRecord | undefined>;
  /** The changes are on file now. */
  settle(): void;
  /** Back to what is on file. */
  rollBack(): void;
}

interface Records {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

function nameOf({ type, id }: Pick<RelationshipRecord, 'type' | 'id'>): string {
  return `${type}:${id}`;
}

type Difference = readonly [former: unknown, type: Tally['type'] | undefined, present: boolean];

function tallyOf(differences: readonly Difference[]): Tally[] {
  const tally = new Map<string, Tally>();
  for (const [former, type, present] of differences) {
    // What came and went again within the change is none.
    if (type === undefined || (former === undefined && !present)) continue;
    const effect = former === undefined ? 'added' : present ? 'changed' : 'removed';
    const name = `${effect} ${type}`;
    tally.set(name, { effect, type, count: (tally.get(name)?.count ?? 0) + 1 });
  }
  return [...tally.values()];
}

/** Names of relationships by the node at one of their ends. */
function adjacency() {
  const names = new Map<string, Set<string>>();
  return {
    add(key: string, name: string): void {
      const at = names.get(key);
      if (at) at.add(name);
      else names.set(key, new Set([name]));
    },
    remove: (key: string, name: string): void => void names.get(key)?.delete(name),
    at: (key: string): Iterable<string> => names.get(key) ?? [],
  };
}

/** An image of what is on file. */
export function workspaceImage(workspace: string, onFile: Records): WorkspaceImage {
  const nodes = new Map(onFile.nodes.map((node) => [node.key, node]));
  const relationships = new Map<string, RelationshipRecord>();
  const [starting, ending] = [adjacency(), adjacency()];
  const formerNodes = new Map<string, NodeRecord | undefined>();
  const formerRelationships = new Map<string, RelationshipRecord | undefined>();

  const drop = (name: string): void => {
    const held = relationships.get(name);
    if (!held) return;
    relationships.delete(name);
    starting.remove(held.from.key, name);
    ending.remove(held.to.key, name);
  };
  const hold = (name: string, relationship: RelationshipRecord | undefined): void => {
    drop(name);
    if (!relationship) return;
    relationships.set(name, relationship);
    starting.add(relationship.from.key, name);
    ending.add(relationship.to.key, name);
  };
  const setRelationship = (name: string, next: RelationshipRecord | undefined): void => {
    if (!formerRelationships.has(name)) formerRelationships.set(name, relationships.get(name));
    hold(name, next);
  };
  const setNode = (key: string, next: NodeRecord | undefined): void => {
    if (!formerNodes.has(key)) formerNodes.set(key, nodes.get(key));
    if (next) nodes.set(key, next);
    else nodes.delete(key);
  };
  const at = (names: Iterable<string>): RelationshipRecord[] =>
    [...names].flatMap((name) => relationships.get(name) ?? []);
  for (const relationship of onFile.relationships) hold(nameOf(relationship), relationship);

  const image: WorkspaceImage = {
    workspace,
    node: (key) => nodes.get(key),
    relationship: (record) => relationships.get(nameOf(record)),
    descriptions: (key) => at([...ending.at(key)].filter((name) => name.startsWith('DESCRIBES:')).sort()),
    startingAt: (key) => at(starting.at(key)),
    endingAt: (key) => at(ending.at(key)),
    links: (type, from, to) => image.startingAt(from).some((record) => record.type === type && record.to.key === to),
    closesCircle(relationship) {
      const chain = chainOf(relationship);
      if (!chain) return false;
      const around = new Set([relationship.to.key]);
      for (const key of around) {
        for (const next of image.startingAt(key)) if (chainOf(next)?.name === chain.name) around.add(next.to.key);
      }
      return around.has(relationship.from.key);
    },
    wasOnFile(name) {
      if (formerNodes.has(name)) return formerNodes.get(name) !== undefined;
      if (formerRelationships.has(name)) return formerRelationships.get(name) !== undefined;
      return nodes.has(name) || relationships.has(name);
    },
    nodes: () => nodes.values(),
    relationships: () => relationships.values(),
    putNode(node) {
      setNode(node.key, node);
    },
    putRelationship(relationship) {
      setRelationship(nameOf(relationship), relationship);
    },
    removeNode({ key }) {
      for (const record of [...image.startingAt(key), ...image.endingAt(key)]) image.removeRelationship(record);
      setNode(key, undefined);
    },
    removeRelationship(relationship) {
      setRelationship(nameOf(relationship), undefined);
    },
    changes() {
      const gone = [...formerRelationships].flatMap(([name, former]) =>
        former && !relationships.has(name) ? [former] : [],
      );
      return {
        workspace,
        upsertNodes: [...formerNodes.keys()].flatMap((key) => nodes.get(key) ?? []),
        upsertRelationships: at(formerRelationships.keys()),
        removeRelationships: gone.map(({ type, id, from, to }) => ({ type, id, from, to })),
        removeNodes: [...formerNodes].flatMap(([key, former]) =>
          former && !nodes.has(key) ? [{ label: former.label, key }] : [],
        ),
      };
    },
    tally: () =>
      tallyOf([
        ...[...formerNodes].map(
          ([key, former]) => [former, nodes.get(key)?.label ?? former?.label, nodes.has(key)] as const,
        ),
        ...[...formerRelationships].map(
          ([name, former]) => [former, relationships.get(name)?.type ?? former?.type, relationships.has(name)] as const,
        ),
      ]),
    formerNodes: () => formerNodes,
    settle() {
      formerNodes.clear();
      formerRelationships.clear();
    },
    rollBack() {
      for (const [name, former] of formerRelationships) hold(name, former);
      for (const [key, former] of formerNodes) {
        if (former) nodes.set(key, former);
        else nodes.delete(key);
      }
      image.settle();
    },
  };
  return image;
}
