/** What holds for every network: made-up ones, hundreds of them, each law on all measures that it concerns. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articulation } from '#domain/measures/kernels/articulation.ts';
import { betweenness } from '#domain/measures/kernels/betweenness.ts';
import { brokerage } from '#domain/measures/kernels/brokerage.ts';
import { components } from '#domain/measures/kernels/components.ts';
import { constraint } from '#domain/measures/kernels/constraint.ts';
import { coreNumbers } from '#domain/measures/kernels/core-numbers.ts';
import { csrGraph, type CsrGraph, type CsrLine } from '#domain/measures/kernels/csr-graph.ts';
import { degree } from '#domain/measures/kernels/degree.ts';
import { effectiveSize } from '#domain/measures/kernels/effective-size.ts';
import { eiIndex } from '#domain/measures/kernels/ei-index.ts';
import { harmonicCloseness } from '#domain/measures/kernels/harmonic-closeness.ts';
import { brokerageRoles } from '#domain/measures/kernels/kernel-outputs.ts';
import { leiden } from '#domain/measures/kernels/leiden.ts';
import { pageRank } from '#domain/measures/kernels/page-rank.ts';
import { strength } from '#domain/measures/kernels/strength.ts';

interface Drawn {
  readonly size: number;
  readonly lines: readonly CsrLine[];
}

const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 14 }).chain((size) => {
  const node = fc.integer({ min: 0, max: size - 1 });
  const line = fc.record({ from: node, to: node, strength: fc.integer({ min: 1, max: 5 }) });
  return fc.record({ size: fc.constant(size), lines: fc.array(line, { maxLength: 30 }) });
});
const graphOf = ({ size, lines }: Drawn): CsrGraph => csrGraph(size, lines);

const byNode: Readonly<Record<string, (graph: CsrGraph) => ArrayLike<number>>> = {
  degree,
  strength,
  effectiveSize,
  coreNumbers,
  betweenness: (graph) => betweenness(graph, { weighted: false }),
  'betweenness by distance': (graph) => betweenness(graph, { weighted: true }),
  closeness: (graph) => harmonicCloseness(graph, { weighted: false }),
  'closeness by distance': (graph) => harmonicCloseness(graph, { weighted: true }),
  pageRank: (graph) => pageRank(graph, { weighted: true }),
  constraint: (graph) => constraint(graph, { weighted: true }),
};

/** Equal but for rounding, which the order of a sum changes; so little that digits of both may differ at any place. */
function expectEqual(ours: ArrayLike<number>, theirs: readonly (number | undefined)[]): void {
  const isEqual = (a: number, b = Infinity): boolean => Object.is(a, b) || Math.abs(a - b) < 1e-9;
  const pairs = Array.from(ours, (value, node) => [value, theirs[node]] as const);
  expect(pairs.filter(([a, b]) => !isEqual(a, b))).toEqual([]);
  expect(pairs).toHaveLength(theirs.length);
}

/** The nodes numbered in another order, the lines turned round and in another order. */
function relabelled({ size, lines }: Drawn, order: readonly number[]): Drawn {
  const turned = lines.map(({ from, to, strength: weight }) => ({
    from: order[to] ?? -1,
    to: order[from] ?? -1,
    strength: weight,
  }));
  return { size, lines: turned.toReversed() };
}

const relabelling = drawn.chain((network) => {
  const numbers = Array.from({ length: network.size }, (_, node) => node);
  const order = fc.shuffledSubarray(numbers, { minLength: network.size });
  return fc.record({ network: fc.constant(network), order });
});

describe('another numbering of the nodes', () => {
  it.each(Object.entries(byNode))('changes nothing in %s', (_name, kernel) => {
    fc.assert(
      fc.property(relabelling, ({ network, order }) => {
        const after = kernel(graphOf(relabelled(network, order)));
        expectEqual(
          kernel(graphOf(network)),
          order.map((number) => after[number]),
        );
      }),
    );
  });

  it('changes nothing in brokerage, the E-I index and articulation points', () => {
    fc.assert(
      fc.property(relabelling, ({ network, order }) => {
        const [before, after] = [graphOf(network), graphOf(relabelled(network, order))];
        const groupOf = Int32Array.from(order, (_, node) => (node % 4) - 1);
        const newGroupOf = new Int32Array(network.size);
        order.forEach((number, node) => (newGroupOf[number] = groupOf[node] ?? -1));
        const [roles, newRoles] = [brokerage(before, groupOf), brokerage(after, newGroupOf)];
        for (const role of brokerageRoles) {
          const moved = order.map((number) => newRoles[role].counts[number]);
          expect([...roles[role].counts]).toEqual(moved);
        }
        expect(eiIndex(after, newGroupOf)).toEqual(eiIndex(before, groupOf));
        const points = Array.from(articulation(before).points, (node) => order[node] ?? -1);
        expect([...articulation(after).points]).toEqual(points.sort((a, b) => a - b));
      }),
    );
  });
});

describe('all distances multiplied by the same', () => {
  // 500 times as long is beyond what the queue of short lines holds.
  it.each([2, 7, 500])('%d times: no rank of betweenness or closeness changes', (factor) => {
    fc.assert(
      fc.property(drawn, (network) => {
        const graph = graphOf(network);
        const longer = { ...graph, distances: graph.distances.map((distance) => factor * distance) };
        const [near, far] = [
          harmonicCloseness(graph, { weighted: true }),
          harmonicCloseness(longer, { weighted: true }),
        ];
        expectEqual(betweenness(longer, { weighted: true }), [...betweenness(graph, { weighted: true })]);
        expectEqual(
          far.map((value) => factor * value),
          [...near],
        );
      }),
    );
  });
});

describe('one more node without lines', () => {
  const withIsolate = ({ size, lines }: Drawn): Drawn => ({ size: size + 1, lines });

  it.each(['degree', 'strength', 'effectiveSize', 'coreNumbers', 'constraint'])('changes no %s', (name) => {
    const kernel = byNode[name] ?? degree;
    fc.assert(
      fc.property(drawn, (network) => {
        const after = Array.from(kernel(graphOf(withIsolate(network))));
        expectEqual(kernel(graphOf(network)), after.slice(0, -1));
        expect(after.at(-1)).toBe(name === 'effectiveSize' || name === 'constraint' ? NaN : 0);
      }),
    );
  });

  it('changes betweenness and closeness only by what they are divided by, and nothing in communities', () => {
    fc.assert(
      fc.property(drawn, (network) => {
        const { size } = network;
        const [before, after] = [graphOf(network), graphOf(withIsolate(network))];
        const weighting = { weighted: true };
        const between = betweenness(after, weighting).map((value) => (value * size * (size - 1)) / 2);
        const betweenBefore = betweenness(before, weighting).map((value) => (value * (size - 1) * (size - 2)) / 2);
        if (size > 2) expectEqual(betweenBefore, [...between].slice(0, -1));
        const close = harmonicCloseness(after, weighting).map((value) => value * size);
        const closeBefore = harmonicCloseness(before, weighting).map((value) => value * (size - 1));
        if (size > 1) expectEqual(closeBefore, [...close].slice(0, -1));
        expect(Math.max(...components(after))).toBe(Math.max(...components(before)) + 1);
        const ranks = pageRank(after, weighting);
        expect(ranks.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
        const rates = pageRank(before, weighting).map((value, node) => value / (ranks[node] ?? 0));
        expectEqual(
          rates,
          Array.from(rates, () => rates[0]),
        );
      }),
    );
  });
});

describe('one line less', () => {
  it('raises no degree and no core number', () => {
    const withLine = drawn.filter(({ lines }) => lines.length > 0);
    fc.assert(
      fc.property(withLine, fc.nat(), ({ size, lines }, number) => {
        const before = csrGraph(size, lines);
        const after = csrGraph(size, lines.toSpliced(number % lines.length, 1));
        degree(after).forEach((value, node) => expect(value).toBeLessThanOrEqual(degree(before)[node] ?? -1));
        coreNumbers(after).forEach((value, node) => expect(value).toBeLessThanOrEqual(coreNumbers(before)[node] ?? -1));
      }),
    );
  });
});

describe('articulation points', () => {
  const withoutNode = (lines: readonly CsrLine[], node: number) =>
    lines.filter(({ from, to }) => from !== node && to !== node);

  it('cut off exactly those who have no way to the largest rest without them', () => {
    fc.assert(
      fc.property(drawn, ({ size, lines }) => {
        const graph = csrGraph(size, lines);
        const whole = components(graph);
        const { points, cutOff } = articulation(graph);
        for (let node = 0; node < size; node++) {
          const parts = new Map<number, number[]>();
          components(csrGraph(size, withoutNode(lines, node))).forEach((part, other) => {
            if (other !== node && whole[other] === whole[node]) parts.set(part, [...(parts.get(part) ?? []), other]);
          });
          // Components are numbered by size: the first is the largest rest.
          const [, ...lost] = [...parts].sort(([a], [b]) => a - b).map(([, members]) => members);
          const place = points.indexOf(node);
          const named = place === -1 ? [] : (cutOff[place] ?? []).map((part) => [...part]);
          expect(named).toEqual(lost.sort(([a = 0], [b = 0]) => a - b));
        }
      }),
    );
  });

  it('and bridges cut off the smaller side', () => {
    fc.assert(
      fc.property(drawn, ({ size, lines }) => {
        const { bridges, cutOffByBridge } = articulation(csrGraph(size, lines));
        bridges.forEach(([from, to], number) => {
          const kept = lines.filter(
            (line) => !(Math.min(line.from, line.to) === from && Math.max(line.from, line.to) === to),
          );
          const partOf = components(csrGraph(size, kept));
          const sideOf = (end: number) => [...partOf.keys()].filter((node) => partOf[node] === partOf[end]);
          const [a, b] = [sideOf(from), sideOf(to)];
          expect(partOf[from]).not.toBe(partOf[to]);
          expect(cutOffByBridge[number]).toHaveLength(Math.min(a.length, b.length));
          expect([a, b]).toContainEqual([...(cutOffByBridge[number] ?? [])]);
        });
      }),
    );
  });
});

describe('communities', () => {
  it('are the same for the same seed and never worse than one for all', () => {
    fc.assert(
      fc.property(drawn, fc.integer(), (network, seed) => {
        const graph = graphOf(network);
        const { community, modularity } = leiden(graph, { seed, weighted: true });
        expect([...leiden(graph, { seed, weighted: true }).community]).toEqual([...community]);
        if (graph.targets.length === 0) expect(modularity).toBeNaN();
        else expect(modularity).toBeGreaterThan(-1e-12);
      }),
      { numRuns: 40 },
    );
  });
});
