/** Without whom, and without which line, others have no line to the rest of the network. */
import { articulation } from '../measures/kernels/articulation.ts';
import type { MeasuredNetwork } from '../measures/measured-network.ts';
import { byName } from '../ordering.ts';
import type { Bridge, CutPoint } from '../views/connections-view.ts';
import type { OrganisationRef } from '../views/pieces.ts';
import type { LineEvidence } from './line-evidence.ts';

/** How many there are, and the first of them. */
interface Told<Item> {
  readonly total: number;
  readonly items: Item[];
}

function counted(sets: readonly Int32Array[]): number {
  return sets.reduce((sum, { length }) => sum + length, 0);
}

/**
 * Articulation points, those first that cut off most; and bridges with more than one organisation on their smaller side.
 * Those cut off are named by what is on file: a line that no source tells may still be there. Of each kind the first
 * `most` are told: in a network like a chain each of thousands cuts off thousands.
 */
export function cutPoints(
  { ids, organisations }: MeasuredNetwork,
  lines: LineEvidence,
  most: number,
): { readonly points: Told<CutPoint>; readonly bridges: Told<Bridge> } {
  const found = articulation(lines.graph);
  const refOf = (node: number): OrganisationRef[] => {
    const known = organisations.get(ids[node] ?? '');
    return known ? [known.ref] : [];
  };
  // Put in order once, not anew in each of the sets.
  const byRank = ids.flatMap((_, node) => refOf(node)).sort(byName);
  const rankOf = new Map(byRank.map(({ id }, rank) => [id, rank]));
  const refs = (nodes: Int32Array): OrganisationRef[] =>
    [...nodes].flatMap(refOf).sort((a, b) => (rankOf.get(a.id) ?? 0) - (rankOf.get(b.id) ?? 0));
  const points = Array.from(found.points, (node, place) => ({ node, cutOff: found.cutOff[place] ?? [] }))
    .flatMap(({ node, cutOff }) => refOf(node).map((organisation) => ({ node, cutOff, organisation })))
    .sort((a, b) => counted(b.cutOff) - counted(a.cutOff) || byName(a.organisation, b.organisation));
  const bridges = found.bridges
    .map(([from, to], place) => ({ from, to, side: found.cutOffByBridge[place] ?? new Int32Array() }))
    .filter(({ side }) => side.length > 1)
    .flatMap(({ from, to, side }) => {
      const [[first], [second]] = [refOf(from), refOf(to)];
      return first && second ? [{ from, to, side, first, second }] : [];
    })
    .sort((a, b) => b.side.length - a.side.length || byName(a.first, b.first));
  return {
    points: {
      total: points.length,
      items: points.slice(0, most).map(({ node, cutOff, organisation }) => ({
        organisation,
        cutOff: cutOff
          .map((set) => ({
            organisations: refs(set),
            statements: lines.statements([...set].map((other) => lines.at(node).get(other))),
          }))
          .sort((a, b) => b.organisations.length - a.organisations.length),
      })),
    },
    bridges: {
      total: bridges.length,
      items: bridges.slice(0, most).map(({ from, to, side, first, second }) => ({
        from: first,
        to: second,
        side: refs(side),
        statements: lines.statements([lines.at(from).get(to)]),
      })),
    },
  };
}
