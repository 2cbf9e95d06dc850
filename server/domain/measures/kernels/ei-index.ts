/** E-I index: whether lines go out of groups rather than stay inside. */
import type { CsrGraph } from './csr-graph.ts';
import type { EiIndex, GroupEi } from './kernel-outputs.ts';

/** (external - internal) / (external + internal); NaN for nothing at all. */
function index(external: number, internal: number): number {
  return (external - internal) / (external + internal);
}

/** Lines of each group: with both ends in it, and with one. Those of a node without a known group are left out. */
function linesByGroup({ size, offsets, targets }: CsrGraph, groupOf: Int32Array, groups: number) {
  const [internal, external] = [new Float64Array(groups), new Float64Array(groups)];
  for (let node = 0; node < size; node++) {
    const own = groupOf[node] ?? -1;
    if (own < 0) continue;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const other = groupOf[targets[arc] ?? 0] ?? -1;
      // A line inside is met from both its ends.
      if (other === own) internal[own] = (internal[own] ?? 0) + 0.5;
      else if (other >= 0) external[own] = (external[own] ?? 0) + 1;
    }
  }
  return { internal, external };
}

/**
 * Krackhardt and Stern's E-I index (1988, Social Psychology Quarterly 51:123-140) of the network and of each group, each
 * line counted once whatever its strength; beside it what it would be if every two nodes had a line, which is what chance
 * gives for groups of these sizes. Nodes of an unknown group (-1) and their lines are left out.
 * Unit: none, -1 (all lines inside) to 1 (all between groups); NaN without lines, or, as expected, without a pair.
 */
export function eiIndex(graph: CsrGraph, groupOf: Int32Array): EiIndex {
  const groups = groupOf.reduce((most, group) => Math.max(most, group + 1), 0);
  const sizes = new Float64Array(groups);
  for (const group of groupOf) if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  const known = sizes.reduce((sum, size) => sum + size, 0);
  const { internal, external } = linesByGroup(graph, groupOf, groups);
  const byGroup = [...sizes.keys()]
    .filter((group) => (sizes[group] ?? 0) > 0)
    .map((group): GroupEi => {
      const [size, inside, outside] = [sizes[group] ?? 0, internal[group] ?? 0, external[group] ?? 0];
      const expected = index(size * (known - size), (size * (size - 1)) / 2);
      return { group, external: outside, internal: inside, observed: index(outside, inside), expected };
    });
  const inside = internal.reduce((sum, lines) => sum + lines, 0);
  const between = external.reduce((sum, lines) => sum + lines, 0) / 2;
  const pairsInside = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const pairs = (known * (known - 1)) / 2;
  return { whole: index(between, inside), expected: index(pairs - pairsInside, pairsInside), byGroup };
}
