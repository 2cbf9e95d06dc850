/** Who connects in the network of a region: pillars, groups, regions; and on whom alone others hang. */
import type { AskedTime } from '#domain/asked-time.ts';
import { cutPoints } from '#domain/connections/cut-points.ts';
import { lineEvidence } from '#domain/connections/line-evidence.ts';
import { pillarConnectors } from '#domain/connections/pillar-connectors.ts';
import { regionConnectors } from '#domain/connections/region-connectors.ts';
import { connectorsOf } from '#domain/connectors.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import type { MeasuresChoice } from '#domain/measures/line-choice.ts';
import { measuredNetwork } from '#domain/measures/measured-network.ts';
import { regionRef } from '#domain/names.ts';
import { linesBasis } from '#domain/measures/measure-basis.ts';
import { measuredGroup } from '#domain/measures/measured-group.ts';
import { networkChoices } from '#domain/network/network-choices.ts';
import type { ConnectionsView } from '#domain/views/connections-view.ts';

/** So many of each kind are told; how many there are stands beside. */
const mostTold = 25;

function first<Item>(all: readonly Item[]): { total: number; items: Item[] } {
  return { total: all.length, items: all.slice(0, mostTold) };
}

/**
 * The lines are those of the measured network under the same choice, each counting the same: by default ties of every kind
 * between two organisations, without looking at direction. Without a region of the whole workspace.
 * @throws AppError NOT_FOUND for an unknown region
 */
export function connectionsView(
  index: FactIndex,
  region: string | undefined,
  choice: MeasuresChoice,
  time: AskedTime,
): ConnectionsView {
  const asked = { ...choice, weighted: false };
  const network = measuredNetwork(index, region, asked, time);
  const lines = lineEvidence(network);
  const { groups } = measuredGroup(index, region, undefined, time);
  const { points, bridges } = cutPoints(network, lines, mostTold);
  return {
    region: region === undefined ? null : regionRef(index, region),
    basis: linesBasis(index, network, lines.graph, { asked, at: time.at }),
    choices: networkChoices(index, network.base),
    pillars: first(pillarConnectors(network, lines)),
    groups: first(connectorsOf(index, groups, time)),
    regions: first(regionConnectors(index, network.ids, time)),
    cutPoints: points,
    bridges,
  };
}
