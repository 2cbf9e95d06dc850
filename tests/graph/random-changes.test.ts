/** Random change sets, the same on both engines, compared after each with one another and with a plain model. */
import { afterAll, describe, expect, it } from 'vitest';
import type { ChangeSet, NodeRecord, NodeRef, Properties, RelationshipRecord } from '#domain/change-set.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { readWorkspaceRecords } from '../../server/graph/read-workspace-records.ts';
import { changeOf, link, node, ref } from '../support/change-builder.ts';
import { engineOpener, engines } from '../support/engines.ts';

/** A small generator with a seed (mulberry32), so that a failure can be run again. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Model {
  readonly nodes: Map<string, NodeRecord>;
  readonly links: Map<string, RelationshipRecord>;
}

const labels = ['Organisation', 'Group', 'Region'] as const;
const types = [
  ['MEMBER_OF', 'Organisation', 'Group'],
  ['PRESENT_IN', 'Organisation', 'Region'],
  ['PART_OF', 'Organisation', 'Organisation'],
  ['OF_REGION', 'Group', 'Region'],
] as const;

function nameOf({ type, id }: { type: string; id: string }): string {
  return `${type} ${id}`;
}

/** What a change set means, without any engine: remove links, nodes with their links, then upsert nodes, then links. */
function applyToModel({ nodes, links }: Model, change: ChangeSet): void {
  const same = (a: NodeRef, b: NodeRef): boolean => a.key === b.key;
  for (const wanted of change.removeRelationships) {
    const found = links.get(nameOf(wanted));
    if (found && same(found.from, wanted.from) && same(found.to, wanted.to)) links.delete(nameOf(wanted));
  }
  for (const wanted of change.removeNodes) {
    if (nodes.get(wanted.key)?.label !== wanted.label) continue;
    nodes.delete(wanted.key);
    for (const [name, { from, to }] of links) if (same(from, wanted) || same(to, wanted)) links.delete(name);
  }
  for (const record of change.upsertNodes) nodes.set(record.key, record);
  for (const record of change.upsertRelationships) links.set(nameOf(record), record);
}

function randomProperties(pick: (below: number) => number): Properties {
  const all: Properties = {
    name: `n${String(pick(9))}`,
    strength: pick(5) + 0.5,
    order: pick(9),
    own: pick(2) === 0,
    aliases: ['a', `b${String(pick(3))}`],
  };
  return Object.fromEntries(Object.entries(all).filter(() => pick(2) === 0));
}

function randomChange(w: string, pick: (below: number) => number, model: Model): ChangeSet {
  const times = <Item>(below: number, make: () => Item): Item[] => Array.from({ length: pick(below) }, make);
  const anId = (label: string): string => `${label.toLowerCase()}-${String(pick(6))}`;
  const upsertNodes = times(5, () => {
    const label = labels[pick(labels.length)] ?? 'Organisation';
    return node(w, label, anId(label), randomProperties(pick));
  });
  const removeNodes = times(2, () => {
    const label = labels[pick(labels.length)] ?? 'Organisation';
    return ref(w, label, anId(label));
  });
  const there = new Set([...model.nodes.keys()].filter((key) => !removeNodes.some((removed) => removed.key === key)));
  for (const { key } of upsertNodes) there.add(key);
  const aLink = (): RelationshipRecord => {
    const [type, from, to] = types[pick(types.length)] ?? types[0];
    return link(
      w,
      type,
      `s${String(pick(12))}`,
      { from: [from, anId(from)], to: [to, anId(to)] },
      randomProperties(pick),
    );
  };
  const upsertRelationships = times(8, aLink).filter(({ from, to }) => there.has(from.key) && there.has(to.key));
  const present = [...model.links.values()];
  const removeRelationships = times(4, () => present[pick(present.length + 1)] ?? aLink()).map(
    ({ type, id, from, to }) => ({ type, id, from, to }),
  );
  return changeOf(w, { upsertNodes, removeNodes, upsertRelationships, removeRelationships });
}

async function stateOf(graph: Graph, w: string): Promise<Model> {
  const { nodes, relationships } = await readWorkspaceRecords(graph, w);
  return {
    nodes: new Map(nodes.map((record) => [record.key, record])),
    links: new Map(relationships.map((record) => [nameOf(record), record])),
  };
}

describe('random change sets', () => {
  const opener = engineOpener();
  const graphs = new Map<string, Graph>();
  afterAll(() => {
    graphs.clear();
  });

  it.each([1, 2, 3])(
    'leave both engines as the model says, and undo back to nothing (seed %i)',
    async (seed) => {
      for (const engine of engines()) if (!graphs.has(engine)) graphs.set(engine, (await opener.open(engine)).graph);
      const w = `random-${String(seed)}`;
      const pick = generator(seed);
      const model: Model = { nodes: new Map(), links: new Map() };
      const sequences = new Map<string, number[]>();
      let most = 0;
      for (let step = 0; step < 30; step += 1) {
        const change = randomChange(w, pick, model);
        applyToModel(model, change);
        most = Math.max(most, model.links.size);
        for (const [engine, graph] of graphs) {
          const before = await graph.revision();
          const { sequence, revision } = await graph.apply(change, { author: 'test', reason: `step ${String(step)}` });
          if (revision > before) sequences.set(engine, [...(sequences.get(engine) ?? []), sequence]);
          expect(await stateOf(graph, w), `${engine}, step ${String(step)}`).toEqual(model);
        }
      }
      // Otherwise the seed tests little.
      expect(most).toBeGreaterThan(5);
      for (const [engine, graph] of graphs) {
        for (const sequence of (sequences.get(engine) ?? []).reverse()) {
          await graph.apply((await graph.recorded(sequence)).inverse, { author: 'test', reason: 'undo' });
        }
        expect(await stateOf(graph, w), engine).toEqual({ nodes: new Map(), links: new Map() });
      }
    },
    300_000,
  );
});
