/** The nodes and statements that an answer mentions, named as well as the history can. */
import type { NodeRecord, NodeRef, RelationshipRef } from '#domain/change-set.ts';
import type { Effects } from '#domain/history/effects.ts';
import type { NodeThing, StatementThing, Thing } from '#domain/views/history-view.ts';
import { goneNodes, nodesNow, nodeThing } from './name-nodes.ts';
import type { HistoryParts, Standing } from './standing-now.ts';

export interface ThingNamer {
  /** The record of a node: as the change has it, else as it is now, else as it was when it went. */
  record(ref: NodeRef): NodeRecord | undefined;
  node(ref: NodeRef): NodeThing;
  statement(ref: RelationshipRef): StatementThing;
}

/**
 * A namer for what stands in the effects of a change and for the nodes that they mention.
 * @param after the sequence number of the change: what is gone now is sought in the entries after it
 */
export async function thingNamer(
  { graph, index }: HistoryParts,
  standing: Standing,
  { nodes }: Pick<Effects, 'nodes'>,
  mentioned: readonly NodeRef[],
  after: number,
): Promise<ThingNamer> {
  const refs = new Map<string, NodeRef>(mentioned.map((ref) => [ref.key, ref]));
  const now = await nodesNow(graph, refs.keys());
  const isNow = ({ label, key }: NodeRef): boolean => now.get(key)?.label === label;
  const unknown = [...refs.values()].filter((ref) => !nodes.has(ref.key) && !isNow(ref)).map(({ key }) => key);
  const later = standing.entries.filter(({ sequence }) => sequence > after);
  const gone = await goneNodes(graph, index, later, unknown);
  const record = (ref: NodeRef): NodeRecord | undefined => {
    const effect = nodes.get(ref.key);
    const states = [effect?.after, effect?.before, now.get(ref.key), gone.get(ref.key)];
    return states.find((state) => state?.label === ref.label);
  };
  const node = (ref: NodeRef): NodeThing => nodeThing(ref, record(ref), isNow(ref));
  return {
    record,
    node,
    statement: ({ type, id, from, to }) => ({ what: 'statement', type, id, about: [node(from), node(to)] }),
  };
}

/** A thing of the effects by its name there: a key, or `nameOfStatement`; `undefined` for one that is not in them. */
export function thingNamed(namer: ThingNamer, { nodes, statements }: Effects, name: string): Thing | undefined {
  const statement = statements.get(name);
  const record = statement?.after ?? statement?.before;
  if (record) return namer.statement(record);
  const effect = nodes.get(name);
  const ref = effect?.after ?? effect?.before;
  return ref && namer.node(ref);
}
