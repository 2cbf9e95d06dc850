/** The kernels against igraph and networkx: five seeded networks, every value of every node. */
import { describe, expect, it } from 'vitest';
import { articulation } from '#domain/measures/kernels/articulation.ts';
import { betweenness } from '#domain/measures/kernels/betweenness.ts';
import { brokerage } from '#domain/measures/kernels/brokerage.ts';
import { components } from '#domain/measures/kernels/components.ts';
import { constraint } from '#domain/measures/kernels/constraint.ts';
import { coreNumbers } from '#domain/measures/kernels/core-numbers.ts';
import { degree } from '#domain/measures/kernels/degree.ts';
import { effectiveSize } from '#domain/measures/kernels/effective-size.ts';
import { eigenvector } from '#domain/measures/kernels/eigenvector.ts';
import { harmonicCloseness } from '#domain/measures/kernels/harmonic-closeness.ts';
import { brokerageRoles } from '#domain/measures/kernels/kernel-outputs.ts';
import { leiden } from '#domain/measures/kernels/leiden.ts';
import { pageRank } from '#domain/measures/kernels/page-rank.ts';
import { strength } from '#domain/measures/kernels/strength.ts';
import { filled, networkNames, readNetwork, type Columns } from './kept-network.ts';

/** The largest difference, relative to the value, or to 1e-6 where the value is smaller. */
function worstDifference(ours: ArrayLike<number>, theirs: readonly (number | undefined)[]): number {
  expect(ours).toHaveLength(theirs.length);
  let worst = 0;
  theirs.forEach((value, node) => {
    const own = ours[node] ?? Infinity;
    if (value === undefined || (Number.isNaN(value) && Number.isNaN(own))) return;
    const difference = Math.abs(own - value) / Math.max(Math.abs(value), 1e-6);
    worst = difference <= worst ? worst : Number.isNaN(difference) ? Infinity : difference;
  });
  return worst;
}

function column(columns: Columns, name: string): readonly (number | undefined)[] {
  const values = columns.get(name);
  if (!values) throw new Error(`no column ${name}`);
  return values;
}

/** Milliseconds: seconds of work on a machine that does much else. */
const patience = 120_000;

const weightedKernels = { betweenness, closeness: harmonicCloseness, eigenvector, pagerank: pageRank, constraint };

describe.each(networkNames)('%s network', (name) => {
  const { graph, nodes, lines, modularity } = readNetwork(name);

  it('has equal degrees, strengths and core numbers', () => {
    expect([...degree(graph)]).toEqual(filled(nodes, 'degree'));
    expect([...strength(graph)]).toEqual(filled(nodes, 'strength'));
    expect([...coreNumbers(graph)]).toEqual(filled(nodes, 'core'));
  });

  it.each(Object.entries(weightedKernels))(
    'has equal %s',
    (measure, kernel) => {
      const plain = kernel(graph, { weighted: false });
      const weighted = kernel(graph, { weighted: true });
      expect(worstDifference(plain, column(nodes, measure))).toBeLessThan(1e-6);
      expect(worstDifference(weighted, column(nodes, `${measure} weighted`))).toBeLessThan(1e-6);
      expect(worstDifference(weighted, column(nodes, measure))).toBeGreaterThan(1e-3);
    },
    patience,
  );

  it('has equal effective sizes', () => {
    const theirs = column(nodes, 'effective size');
    expect(theirs.filter((value) => value !== undefined).length).toBeGreaterThanOrEqual(500);
    expect(worstDifference(effectiveSize(graph), theirs)).toBeLessThan(1e-6);
  });

  it('has the brokers that a direct count finds', () => {
    const ours = brokerage(graph, Int32Array.from(filled(nodes, 'group')));
    for (const role of brokerageRoles) expect([...ours[role].counts]).toEqual(filled(nodes, role));
  });

  it('has equal articulation points and bridges', () => {
    const { points, bridges } = articulation(graph);
    const theirs = filled(nodes, 'articulation').flatMap((isPoint, node) => (isPoint === 1 ? [node] : []));
    expect([...points]).toEqual(theirs);
    const [from, to] = [filled(lines, 'from'), filled(lines, 'to')];
    const named = filled(lines, 'bridge').flatMap((isBridge, line) => {
      const [a, b] = [from[line] ?? -1, to[line] ?? -1];
      return isBridge === 1 ? [`${Math.min(a, b)}-${Math.max(a, b)}`] : [];
    });
    expect(bridges.map(([a, b]) => `${a}-${b}`).sort()).toEqual(named.sort());
  });

  it('has communities that are as good as those of igraph, each connected', () => {
    const plain = leiden(graph, { seed: 1, weighted: false });
    expect(plain.modularity / modularity.plain).toBeGreaterThan(0.99);
    const weighted = leiden(graph, { seed: 2, weighted: true });
    expect(weighted.modularity / modularity.weighted).toBeGreaterThan(0.99);
    for (const { community } of [plain, weighted]) {
      const inside = { ...graph, ...linesWithin(graph, community) };
      expect([...components(inside)]).toEqual([...community]);
    }
  });
});

/** Rows without the arcs that leave a community. */
function linesWithin({ size, offsets, targets }: ReturnType<typeof readNetwork>['graph'], community: Int32Array) {
  const rows = Array.from({ length: size }, (_, node) =>
    [...targets.subarray(offsets[node], offsets[node + 1])].filter((other) => community[other] === community[node]),
  );
  const begins = [0];
  for (const row of rows) begins.push((begins.at(-1) ?? 0) + row.length);
  return { offsets: Int32Array.from(begins), targets: Int32Array.from(rows.flat()) };
}
