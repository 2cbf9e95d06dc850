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
import { countBy } from '#domain/ordering.ts';
import { groupsFor } from '#domain/regions.ts';
import type { ConnectionsView } from '#domain/views/connections-view.ts';

/** So many of each kind are told; how many there are stands beside. */
const mostTold = 25;

function first<Item>(all: readonly Item[]): { total: number; items: Item[] } {
  return { total: all.length, items: all.slice(0, mostTold) };
}

/**
 * The lines are those of the measured network under the same choice: by default ties between two organisations other than
 * conflict, without looking at direction.
 * @throws AppError NOT_FOUND for an unknown region
 */
export function connectionsView(
  index: FactIndex,
  region: string,
  choice: MeasuresChoice,
  time: AskedTime,
): ConnectionsView {
  const network = measuredNetwork(index, region, choice, time);
  const lines = lineEvidence(network);
  const { groups } = groupsFor(index, region, time);
  const { points, bridges } = cutPoints(network, lines);
  const kinds = network.lines.flatMap(({ parts }) => [...new Set(parts.map(({ kind }) => kind))]);
  return {
    region: regionRef(index, region),
    at: time.at,
    basis: {
      organisations: network.ids.length,
      withoutLines: network.ids.filter((_, node) => lines.at(node).size === 0).length,
      lines: network.lines.length,
      kinds: countBy(kinds, (kind) => kind),
    },
    pillars: first(pillarConnectors(network, lines)),
    groups: first(connectorsOf(index, groups, time)),
    regions: first(regionConnectors(index, network.ids, time)),
    cutPoints: first(points),
    bridges: first(bridges),
  };
}
