/** The three shortest paths against all loop-free paths written out, on random graphs of ties, groups and dates. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { contactGraph, type ContactGraph } from '#domain/introductions/contact-graph.ts';
import { heap } from '#domain/introductions/heap.ts';
import { sharedStatements } from '#domain/introductions/meetings.ts';
import { costOf, shortestPaths } from '#domain/introductions/shortest-paths.ts';
import { makeIndex } from '../../support/facts.ts';

const size = 7;
const ids = Array.from({ length: size }, (_, number) => `o${String(number)}`);
const time = askedTime('latest', '2030-01-01');

const node = fc.integer({ min: 0, max: size - 1 });
const year = fc.integer({ min: 2010, max: 2014 }).map(String);
const seat = fc.record({ organisation: node, group: fc.constantFrom('g', 'h'), attested: fc.option(year) });

function indexOf(
  pairs: readonly (readonly [number, number])[],
  seats: readonly (typeof seat extends fc.Arbitrary<infer T> ? T : never)[],
): FactIndex {
  return makeIndex({
    organisations: ids.map((id) => ({ id })),
    groups: [{ id: 'g' }, { id: 'h' }],
    tiedTo: pairs.map(([a, b]) => ({ fromId: `o${String(a)}`, toId: `o${String(b)}` })),
    memberOf: seats.map(({ organisation, group, attested }) => ({
      organisation: `o${String(organisation)}`,
      group,
      ...(attested === null ? {} : { attested }),
    })),
  });
}

/** Every loop-free path between two organisations, cheapest first, worked out hop by hop without rooms. */
function allWays({ direct, meetings }: ContactGraph, from: number, to: number): number[][] {
  const share = (meeting: number, a: number, b: number): boolean => {
    const there = meetings[meeting];
    return there !== undefined && sharedStatements(there, ids[a] ?? '', ids[b] ?? '').length > 0;
  };
  const cost = (path: readonly number[], next: number): number => {
    const last = path.at(-1) ?? -1;
    if (direct[last]?.has(next)) return 1;
    const costs = meetings.flatMap(({ present }, number) =>
      share(number, last, next) && !path.slice(0, -1).some((earlier) => share(number, earlier, next))
        ? [Math.max(1, present.size - 1)]
        : [],
    );
    return Math.min(...costs, Infinity);
  };
  const found: { path: number[]; cost: number }[] = [];
  const walk = (path: number[], sum: number): void => {
    if (path.at(-1) === to) {
      found.push({ path, cost: sum });
      return;
    }
    for (let next = 0; next < size; next += 1) {
      const step = path.includes(next) ? Infinity : cost(path, next);
      if (step < Infinity) walk([...path, next], sum + step);
    }
  };
  walk([from], 0);
  return found.map((path) => [path.cost, ...path.path]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

test('they are the cheapest of all loop-free paths', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 9 }), fc.array(seat, { maxLength: 10 }), (pairs, seats) => {
      const graph = contactGraph(indexOf(pairs, seats), time);
      const every = allWays(graph, 0, 1);
      const paths = shortestPaths(graph, { starts: new Set([0]), targets: new Set([1]) }, 3);
      expect(paths.map(costOf)).toEqual(every.slice(0, 3).map(([cost]) => cost));
      const written = paths.map((path) => [costOf(path), path.start, ...path.steps.map(({ to }) => to)].join(' '));
      expect(new Set(written).size).toBe(written.length);
      for (const path of written) expect(every.map((known) => known.join(' '))).toContain(path);
    }),
    { seed: 7, numRuns: 400 },
  );
});

test('a heap gives its items back in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const queue = heap<number>((a, b) => a - b);
      for (const number of numbers) queue.push(number);
      const taken = numbers.map(() => queue.pop());
      expect(taken).toEqual([...numbers].sort((a, b) => a - b));
      expect(queue.pop()).toBeUndefined();
    }),
    { seed: 7 },
  );
});
