/** Without whom, and without which line, others have no line to the rest of the network. */
import { articulation } from '../measures/kernels/articulation.ts';
import type { MeasuredNetwork } from '../measures/measured-network.ts';
import { byName } from '../ordering.ts';
import type { Bridge, CutPoint } from '../views/connections-view.ts';
import type { OrganisationRef } from '../views/pieces.ts';
import type { LineEvidence } from './line-evidence.ts';

const size = ({ cutOff }: CutPoint): number => cutOff.reduce((sum, { organisations }) => sum + organisations.length, 0);

/**
 * Articulation points, those first that cut off most; and bridges with more than one organisation on their smaller side.
 * Those cut off are named by what is on file: a line that no source tells may still be there.
 */
export function cutPoints(
  { ids, organisations }: MeasuredNetwork,
  lines: LineEvidence,
): { readonly points: CutPoint[]; readonly bridges: Bridge[] } {
  const found = articulation(lines.graph);
  const refs = (nodes: Iterable<number>): OrganisationRef[] =>
    [...nodes].flatMap((node) => organisations.get(ids[node] ?? '')?.ref ?? []).sort(byName);
  const points = [...found.points].flatMap((node, place): CutPoint[] => {
    const [organisation] = refs([node]);
    if (!organisation) return [];
    const cutOff = (found.cutOff[place] ?? []).map((set) => ({
      organisations: refs(set),
      statements: lines.statements([...set].map((other) => lines.at(node).get(other))),
    }));
    return [{ organisation, cutOff: cutOff.sort((a, b) => b.organisations.length - a.organisations.length) }];
  });
  const bridges = found.bridges.flatMap(([from, to], place): Bridge[] => {
    const [first, second] = [refs([from])[0], refs([to])[0]];
    const side = found.cutOffByBridge[place] ?? new Int32Array();
    if (!first || !second || side.length < 2) return [];
    return [{ from: first, to: second, side: refs(side), statements: lines.statements([lines.at(from).get(to)]) }];
  });
  return {
    points: points.sort((a, b) => size(b) - size(a) || byName(a.organisation, b.organisation)),
    bridges: bridges.sort((a, b) => b.side.length - a.side.length || byName(a.from, b.from)),
  };
}
