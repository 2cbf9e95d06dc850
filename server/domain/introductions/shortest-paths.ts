/** The k cheapest loop-free paths (Yen 1971, Management Science 17(11):712-716, doi:10.1287/mnsc.17.11.712). */
import type { ContactGraph } from './contact-graph.ts';
import { shortestPath, type Path, type Step } from './shortest-path.ts';

/** The organisations of a path, first to last. */
function nodesOf({ start, steps }: Path): number[] {
  return [start, ...steps.map(({ to }) => to)];
}

/** Sum of the costs of its steps. */
export function costOf({ steps }: Path): number {
  return steps.reduce((sum, step) => sum + step.cost, 0);
}

function compareNodes(a: readonly number[], b: readonly number[]): number {
  for (const [place, node] of a.entries()) {
    const difference = node - (b[place] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Cheaper first, then fewer hops, then by the ids of the organisations. */
function byCost(a: Path, b: Path): number {
  return costOf(a) - costOf(b) || a.steps.length - b.steps.length || compareNodes(nodesOf(a), nodesOf(b));
}

/** The cheapest path that shares its first `length` organisations with `path` and then leaves all known paths. */
function detour(
  graph: ContactGraph,
  { path, length, known }: { readonly path: Path; readonly length: number; readonly known: readonly Path[] },
  { starts, targets, without = nobody }: Ends,
): Path | undefined {
  const head = nodesOf(path).slice(0, length);
  const alike = known.map(nodesOf).filter((nodes) => head.every((node, place) => nodes[place] === node));
  const taken = new Set(alike.flatMap((nodes) => nodes[length] ?? []));
  const spur = head.at(-1);
  if (spur === undefined) {
    const others = [...starts].filter((start) => !taken.has(start));
    return shortestPath(graph, {
      starts: others,
      targets,
      gone: new Set([...taken, ...without]),
      earlier: [],
      notNext: new Set(),
    });
  }
  const earlier = head.slice(0, -1);
  const tail = shortestPath(graph, {
    starts: [spur],
    targets,
    gone: new Set([...without, ...[...starts, ...earlier].filter((node) => node !== spur)]),
    earlier,
    notNext: taken,
  });
  if (!tail) return undefined;
  const steps: Step[] = [...path.steps.slice(0, length - 1), ...tail.steps];
  return { start: path.start, steps };
}

const nobody: ReadonlySet<number> = new Set();

export interface Ends {
  /** Where a path may begin; it touches no other of them. */
  readonly starts: ReadonlySet<number>;
  /** Where it ends; no path passes one on its way to another. */
  readonly targets: ReadonlySet<number>;
  /** Organisations that no path may touch: they stand in none of the other two sets. */
  readonly without?: ReadonlySet<number>;
}

/**
 * Up to `most` paths between the ends, cheapest first. Paths are told apart by their organisations alone: other ties or
 * meetings between the same ones make no other path. Nor does it make one to be introduced, in a group or at an event, to
 * somebody whom an earlier organisation of the path has met there.
 */
export function shortestPaths(graph: ContactGraph, ends: Ends, most: number): Path[] {
  const first = shortestPath(graph, {
    starts: [...ends.starts],
    targets: ends.targets,
    gone: ends.without ?? nobody,
    earlier: [],
    notNext: nobody,
  });
  if (!first) return [];
  const found = [first];
  const open = new Map<string, Path>();
  for (let last = first; found.length < most;) {
    for (let length = 0; length <= last.steps.length; length += 1) {
      const next = detour(graph, { path: last, length, known: found }, ends);
      if (next) open.set(nodesOf(next).join(' '), next);
    }
    for (const path of found) open.delete(nodesOf(path).join(' '));
    const [best] = [...open.values()].sort(byCost);
    if (!best) break;
    found.push(best);
    last = best;
  }
  return found;
}
