/** What a history makes, told without any engine: a plain model of the graph, and how two states differ. */
import {
  emptyChangeSet,
  isEmpty,
  type ChangeSet,
  type NodeRecord,
  type Properties,
  type RelationshipRecord,
} from '../change-set.ts';
import { byText } from '../ordering.ts';

/** Nodes by key, statements by workspace, type and id. */
export interface ReplayedState {
  readonly nodes: Map<string, NodeRecord>;
  readonly relationships: Map<string, RelationshipRecord>;
}

export function emptyState(): ReplayedState {
  return { nodes: new Map(), relationships: new Map() };
}

function nameOf(workspace: string, { type, id }: Pick<RelationshipRecord, 'type' | 'id'>): string {
  return `${workspace} ${type} ${id}`;
}

/** Applies a recorded change, which names all that goes: statements first, then nodes, then what is put. */
export function applyTo({ nodes, relationships }: ReplayedState, change: ChangeSet): void {
  const { workspace } = change;
  for (const ref of change.removeRelationships) relationships.delete(nameOf(workspace, ref));
  for (const { key } of change.removeNodes) nodes.delete(key);
  for (const node of change.upsertNodes) nodes.set(node.key, node);
  for (const record of change.upsertRelationships) relationships.set(nameOf(workspace, record), record);
}

/** The state after these changes, in order. */
export function replayedState(changes: Iterable<{ readonly change: ChangeSet }>): ReplayedState {
  const state = emptyState();
  for (const { change } of changes) applyTo(state, change);
  return state;
}

/** The state that these records are. */
export function stateOf(nodes: readonly NodeRecord[], relationships: readonly RelationshipRecord[]): ReplayedState {
  const workspace = ({ from }: RelationshipRecord): string => from.key.slice(0, from.key.indexOf('/'));
  return {
    nodes: new Map(nodes.map((node) => [node.key, node])),
    relationships: new Map(relationships.map((record) => [nameOf(workspace(record), record), record])),
  };
}

/** Equal for equal properties; a list that is empty counts as absent, as some engines store it. */
function contentOf(properties: Properties): string {
  const present = Object.entries(properties).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return JSON.stringify(present.sort(([a], [b]) => byText(a, b)));
}

function sameNode(a: NodeRecord, b: NodeRecord): boolean {
  return a.label === b.label && contentOf(a.properties) === contentOf(b.properties);
}

function sameLink(a: RelationshipRecord, b: RelationshipRecord): boolean {
  return a.from.key === b.from.key && a.to.key === b.to.key && contentOf(a.properties) === contentOf(b.properties);
}

function inWorkspace(state: ReplayedState, workspace: string): ReplayedState {
  const begins = (name: string, separator: string): boolean => name.startsWith(`${workspace}${separator}`);
  return {
    nodes: new Map([...state.nodes].filter(([key]) => begins(key, '/'))),
    relationships: new Map([...state.relationships].filter(([name]) => begins(name, ' '))),
  };
}

function changeBetween(workspace: string, from: ReplayedState, to: ReplayedState): ChangeSet {
  const relabelled = [...from.nodes.values()].filter(({ key, label }) => (to.nodes.get(key)?.label ?? label) !== label);
  const gone = [...from.nodes.values()].filter(({ key }) => !to.nodes.has(key));
  const removedKeys = new Set([...relabelled, ...gone].map(({ key }) => key));
  const stays = ([name, record]: [string, RelationshipRecord]): boolean => {
    const next = to.relationships.get(name);
    return (
      next?.from.key === record.from.key &&
      next.to.key === record.to.key &&
      !removedKeys.has(record.from.key) &&
      !removedKeys.has(record.to.key)
    );
  };
  const removed = [...from.relationships].filter((entry) => !stays(entry));
  const removedNames = new Set(removed.map(([name]) => name));
  return {
    ...emptyChangeSet(workspace),
    upsertNodes: [...to.nodes.values()].filter((node) => {
      const before = from.nodes.get(node.key);
      return !before || removedKeys.has(node.key) || !sameNode(before, node);
    }),
    upsertRelationships: [...to.relationships].flatMap(([name, record]) => {
      const before = from.relationships.get(name);
      return before && !removedNames.has(name) && sameLink(before, record) ? [] : [record];
    }),
    removeRelationships: removed.map(([, { type, id, from: start, to: end }]) => ({ type, id, from: start, to: end })),
    removeNodes: [...relabelled, ...gone].map(({ label, key }) => ({ label, key })),
  };
}

/** What leads from one state to another and back, a workspace at a time; nothing for those that are equal. */
export function differences(
  from: ReplayedState,
  to: ReplayedState,
): { readonly change: ChangeSet; readonly inverse: ChangeSet }[] {
  const keys = [...from.nodes.keys(), ...to.nodes.keys()];
  const workspaces = [...new Set(keys.map((key) => key.slice(0, key.indexOf('/'))))].sort(byText);
  return workspaces
    .map((workspace) => {
      const [a, b] = [inWorkspace(from, workspace), inWorkspace(to, workspace)];
      return { change: changeBetween(workspace, a, b), inverse: changeBetween(workspace, b, a) };
    })
    .filter(({ change }) => !isEmpty(change));
}
