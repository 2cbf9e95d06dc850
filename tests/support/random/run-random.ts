/** Random change sets on several graphs and a plain model at once, compared with one another as they go. */
import { isDeepStrictEqual } from 'node:util';
import type { ChangeSet, NodeRecord, RelationshipRecord } from '#domain/change-set.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { changeOf, node, ref } from '../change-builder.ts';
import { applyToModel, emptyModel, modelOf, type RecordModel } from '../record-model.ts';
import { type Pick, seeded } from '../seeded.ts';
import { answersOfGraph, answersOfModel, differences } from './answers.ts';
import { mergeChange, mixedChange } from './random-change.ts';

export interface RandomOrder {
  readonly graphs: ReadonlyMap<string, Graph>;
  /** A workspace of its own, empty on every graph. */
  readonly workspace: string;
  readonly seed: number;
  readonly sets: number;
  /** All nodes and relationships are compared after every so many change sets, all queries after as many of those. */
  readonly recordsEvery: number;
  readonly queriesEvery: number;
  readonly onSet?: (done: number) => void;
}

export interface RandomReport {
  sets: number;
  merges: number;
  undos: number;
  /** Of these the ones of a change that was not the last. */
  olderUndos: number;
  comparisons: number;
  queryComparisons: number;
  mostNodes: number;
  mostRelationships: number;
  readonly problems: string[];
}

/** A change that was applied: where it stands in each history, what it touched, and how that was before. */
interface Done {
  readonly sequences: ReadonlyMap<string, number>;
  readonly nodes: ReadonlyMap<string, NodeRecord | undefined>;
  readonly links: ReadonlyMap<string, RelationshipRecord | undefined>;
  /** Names of all that it needs or changes, ends of relationships included. */
  readonly touched: ReadonlySet<string>;
}

/** Changes that are looked at when one to undo is chosen. */
const undoWindow = 40;
const mostProblems = 5;

function copyOf({ nodes, links }: RecordModel): RecordModel {
  return { nodes: new Map(nodes), links: new Map(links) };
}

function changedNames<Item>(before: ReadonlyMap<string, Item>, after: ReadonlyMap<string, Item>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
}

function doneBetween(before: RecordModel, after: RecordModel, sequences: Done['sequences']): Done {
  const nodes = new Map(changedNames(before.nodes, after.nodes).map((key) => [key, before.nodes.get(key)]));
  const links = new Map(changedNames(before.links, after.links).map((name) => [name, before.links.get(name)]));
  const touched = new Set([...nodes.keys(), ...links.keys()]);
  for (const name of links.keys()) {
    for (const record of [before.links.get(name), after.links.get(name)]) {
      if (record) touched.add(record.from.key).add(record.to.key);
    }
  }
  return { sequences, nodes, links, touched };
}

function undoInModel(model: RecordModel, { nodes, links }: Done): void {
  for (const [key, record] of nodes) if (record) model.nodes.set(key, record);
  for (const [key, record] of nodes) if (!record) model.nodes.delete(key);
  for (const [name, record] of links) if (record) model.links.set(name, record);
  for (const [name, record] of links) if (!record) model.links.delete(name);
}

/** A change that nothing later touches: mostly an older one, where there is one, else the last. */
function undoable(log: readonly Done[], pick: Pick): Done | undefined {
  const later = new Set<string>();
  const free: Done[] = [];
  for (const done of log.slice(-undoWindow).reverse()) {
    if ([...done.touched].every((name) => !later.has(name)) && done.touched.size > 0) free.push(done);
    for (const name of done.touched) later.add(name);
  }
  const older = free.slice(1);
  return older.length > 0 && pick(4) > 0 ? older[pick(older.length)] : free[0];
}

export async function runRandom(order: RandomOrder): Promise<RandomReport> {
  const { graphs, workspace: w, seed } = order;
  const pick = seeded(seed);
  // Of its own, so that how often is compared does not change what is applied.
  const pickKey = seeded(seed + 1);
  const model = emptyModel();
  const log: Done[] = [];
  const report: RandomReport = {
    ...{ sets: 0, merges: 0, undos: 0, olderUndos: 0, comparisons: 0, queryComparisons: 0 },
    ...{ mostNodes: 0, mostRelationships: 0, problems: [] },
  };
  const where = (engine: string): string => `seed ${String(seed)}, set ${String(report.sets)}, ${engine}`;

  const onAll = async (changeFor: (graph: Graph, engine: string) => Promise<ChangeSet>, reason: string) => {
    const sequences = new Map<string, number>();
    await Promise.all(
      [...graphs].map(async ([engine, graph]) => {
        const change = await changeFor(graph, engine);
        sequences.set(engine, (await graph.apply(change, { author: 'test', reason })).sequence);
      }),
    );
    return sequences;
  };

  const compareRecords = async (): Promise<void> => {
    for (const [engine, graph] of graphs) {
      const same = isDeepStrictEqual(await modelOf(graph, w), model);
      if (!same) report.problems.push(`${where(engine)}: other nodes, relationships or properties than the model`);
    }
    report.comparisons += 1;
  };

  const compareQueries = async (): Promise<void> => {
    // One key that is not there, and half of those that are.
    const keys = [`${w}/nothing`, ...[...model.nodes.keys()].filter(() => pickKey(2) === 0)];
    const wanted = answersOfModel(copyOf(model), w, keys);
    let first: { engine: string; history: unknown } | undefined;
    for (const [engine, graph] of graphs) {
      const found = await answersOfGraph(graph, w, keys);
      report.problems.push(...differences(found, wanted).map((problem) => `${where(engine)}: ${problem}`));
      first ??= { engine, history: found.get('changes') };
      if (!isDeepStrictEqual(found.get('changes'), first.history)) {
        report.problems.push(`${where(engine)}: another history than ${first.engine}`);
      }
    }
    report.queryComparisons += 1;
  };

  const step = async (): Promise<void> => {
    const before = copyOf(model);
    const kind = pick(6);
    const undo = kind === 0 ? undoable(log, pick) : undefined;
    if (undo) {
      undoInModel(model, undo);
      const inverse = async (graph: Graph, engine: string): Promise<ChangeSet> =>
        (await graph.recorded(undo.sequences.get(engine) ?? 0)).inverse;
      const sequences = await onAll(inverse, 'undo');
      report.undos += 1;
      if (undo !== log.at(-1)) report.olderUndos += 1;
      log.push(doneBetween(before, model, sequences));
      return;
    }
    const merge = kind === 1 ? mergeChange(w, pick, model) : undefined;
    if (merge) report.merges += 1;
    const change = merge ?? mixedChange(w, pick, model);
    applyToModel(model, change);
    const sequences = await onAll(() => Promise.resolve(change), merge ? 'merge' : 'mixed');
    log.push(doneBetween(before, model, sequences));
  };

  const own = node(w, 'Workspace', w, { titleEs: 'Azar', titleEn: 'Chance', fictional: true });
  const start = changeOf(w, { upsertNodes: [own], removeNodes: [ref(w, 'Group', 'none')] });
  applyToModel(model, start);
  await onAll(() => Promise.resolve(start), 'start');
  for (let set = 1; set <= order.sets && report.problems.length < mostProblems; set += 1) {
    report.sets = set;
    await step();
    report.mostNodes = Math.max(report.mostNodes, model.nodes.size);
    report.mostRelationships = Math.max(report.mostRelationships, model.links.size);
    const last = set === order.sets;
    if (last || set % order.recordsEvery === 0) await compareRecords();
    if (last || set % (order.recordsEvery * order.queriesEvery) === 0) await compareQueries();
    order.onSet?.(set);
  }
  return report;
}
