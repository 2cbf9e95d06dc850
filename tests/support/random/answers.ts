/** The answers of every read query that is declared, from a graph and from the plain model, to compare them. */
import { isDeepStrictEqual } from 'node:util';
import { idOfKey } from '#domain/keys.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { changes, newestFirst } from '../../../server/graph/queries/changes.ts';
import * as linkFacts from '../../../server/graph/queries/link-facts.ts';
import * as nodeFacts from '../../../server/graph/queries/node-facts.ts';
import { nodeCounts, relationshipCounts, workspaces } from '../../../server/graph/queries/overview.ts';
import type { WorkspacePage } from '../../../server/graph/queries/pages.ts';
import {
  nodesByKey,
  relationshipsFrom,
  relationshipsTo,
  workspaceNodes,
} from '../../../server/graph/queries/records.ts';
import type { ReadQuery } from '../../../server/graph/read-query.ts';
import type { RecordModel } from '../record-model.ts';
import { linkLists, nodeLists } from '../sample-workspace.ts';

/** By name of the query. */
export type Answers = ReadonlyMap<string, unknown>;

const limit = 100_000;

interface Named {
  readonly id: string;
}
interface Typed extends Named {
  readonly type: string;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byId<Item extends Named>(items: Item[]): Item[] {
  return items.sort((a, b) => compare(a.id, b.id));
}

function byIdAndType<Item extends Typed>(items: Item[]): Item[] {
  return items.sort((a, b) => compare(a.id, b.id) || compare(a.type, b.type));
}

export async function answersOfGraph(graph: Graph, workspace: string, keys: readonly string[]): Promise<Answers> {
  const page = { workspace, after: '', limit };
  const around = { keys: [...keys], afterId: '', afterType: '', limit };
  const answers = new Map<string, unknown>();
  const queries: readonly ReadQuery<WorkspacePage, unknown>[] = Object.values({ ...nodeFacts, ...linkFacts });
  for (const query of queries) answers.set(query.name, await graph.read(query, page));
  answers.set('workspace-nodes', await graph.read(workspaceNodes, page));
  answers.set('nodes-by-key', await graph.read(nodesByKey, { keys: [...keys], limit }));
  answers.set('relationships-from', await graph.read(relationshipsFrom, around));
  answers.set('relationships-to', await graph.read(relationshipsTo, around));
  const own = <Row extends { workspace?: string; id?: string }>(rows: Row[]): Row[] =>
    rows.filter((row) => row.workspace === workspace || row.id === workspace);
  answers.set('workspaces', own(await graph.read(workspaces, { limit })));
  answers.set('node-counts', own(await graph.read(nodeCounts, { limit })));
  answers.set('relationship-counts', own(await graph.read(relationshipCounts, { limit })));
  const history = await graph.read(changes, { workspace, before: newestFirst, limit });
  // Numbers differ between graphs that others write too, and times always.
  answers.set(
    'changes',
    history.map(({ sequence: _sequence, time: _time, ...entry }) => entry),
  );
  return answers;
}

function counted(names: readonly string[], column: string, workspace: string): object[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => compare(a, b)).map(([name, count]) => ({ workspace, [column]: name, count }));
}

/** What each query should answer; only the history is left out, which the model does not keep. */
export function answersOfModel(model: RecordModel, workspace: string, keys: readonly string[]): Answers {
  const answers = new Map<string, unknown>();
  const all = [...model.nodes.values()];
  const links = [...model.links.values()];
  for (const [list, query] of Object.entries(nodeFacts)) {
    const label = nodeLists[list as keyof typeof nodeFacts];
    const rows = all.filter((node) => node.label === label);
    const facts = rows.map(({ properties: { key: _key, workspace: _workspace, ...fact } }) => ({
      ...fact,
      id: String(fact['id']),
    }));
    answers.set(query.name, byId(facts));
  }
  for (const [list, query] of Object.entries(linkFacts)) {
    const [type, fromLabel = '', fromField = '', toLabel = '', toField = ''] =
      linkLists[list as keyof typeof linkFacts] ?? [];
    const ofType = links.filter((link) => link.type === type);
    const rows = ofType.map(({ id, from, to, properties: { workspace: _workspace, ...said } }) => ({
      // Where the source of a statement is also its end, the statement's word stands.
      [fromField]: idOfKey(from.key),
      ...said,
      id,
      [toField]: idOfKey(to.key),
      ...(fromLabel.startsWith(':') ? { [fromLabel.slice(1)]: from.label } : {}),
      ...(toLabel.startsWith(':') ? { [toLabel.slice(1)]: to.label } : {}),
    }));
    answers.set(query.name, byId(rows));
  }
  const byKey = all.sort((a, b) => compare(a.key, b.key));
  answers.set('workspace-nodes', byKey);
  answers.set(
    'nodes-by-key',
    byKey.filter(({ key }) => keys.includes(key)),
  );
  answers.set('relationships-from', byIdAndType(links.filter(({ from }) => keys.includes(from.key))));
  answers.set('relationships-to', byIdAndType(links.filter(({ to }) => keys.includes(to.key))));
  const own = all.filter(({ label }) => label === 'Workspace');
  answers.set(
    'workspaces',
    own.map(({ properties: { key: _key, workspace: _workspace, ...fact } }) => fact),
  );
  answers.set(
    'node-counts',
    counted(
      all.map(({ label }) => label),
      'label',
      workspace,
    ),
  );
  answers.set(
    'relationship-counts',
    counted(
      links.map(({ type }) => type),
      'type',
      workspace,
    ),
  );
  return answers;
}

/** The queries that answer otherwise, with the first row that differs. */
export function differences(found: Answers, wanted: Answers): string[] {
  const problems: string[] = [];
  for (const [name, rows] of wanted) {
    const answer = found.get(name);
    if (isDeepStrictEqual(answer, rows)) continue;
    const [a, b] = [answer, rows].map((list): unknown[] => (Array.isArray(list) ? list : []));
    const at = (b ?? []).findIndex((row, index) => !isDeepStrictEqual(row, a?.[index]));
    problems.push(
      `${name}: ${JSON.stringify(a?.[at])} instead of ${JSON.stringify(b?.[at])} (row ${String(at)} of ${String(b?.length)}, found ${String(a?.length)})`,
    );
  }
  return problems;
}
