/** Who connects in the network of a region: pillars, groups, regions; and on whom alone others hang. */
import type { AskedTime } from '#domain/asked-time.ts';
import { cutPoints } from '#domain/connections/cut-points.ts';
import { lineEvidence } from '#domain/connections/line-evidence.ts';
import { pillarConnectors } from '#domain/connections/pillar-connectors.ts';
import { regionConnectors } from '#domain/connections/region-connectors.ts';
import { connectorsOf, type ConnectedGroups } from '#domain/connectors.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import type { MeasuresChoice } from '#domain/measures/line-choice.ts';
import { measuredNetwork } from '#domain/measures/measured-network.ts';
import { regionRef } from '#domain/names.ts';
import { linesBasis } from '#domain/measures/measure-basis.ts';
import { networkChoices } from '#domain/network/network-choices.ts';
import { statementFilter } from '#domain/network/network-filters.ts';
import { existingGroups, groupsFor } from '#domain/regions.ts';
import type { ConnectionsView } from '#domain/views/connections-view.ts';

/** So many of each kind are told; how many there are stands beside. */
const mostTold = 25;

function first<Item>(all: readonly Item[]): { total: number; items: Item[] } {
  return { total: all.length, items: all.slice(0, mostTold) };
}

/** The region's groups with every other of the workspace; where it has none, all of them. */
function groupsConnected(index: FactIndex, region: string | undefined, time: AskedTime): ConnectedGroups {
  const others = existingGroups(index, time);
  const own = region === undefined ? [] : groupsFor(index, region, time).groups;
  return { groups: own.length > 0 ? own : others, others };
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
  const present = new Set(network.ids);
  const counts = statementFilter(choice);
  const { points, bridges } = cutPoints(network, lines, mostTold);
  return {
    region: region === undefined ? null : regionRef(index, region),
    basis: linesBasis(index, network, lines.graph, { asked, at: time.at }),
    choices: networkChoices(index, network.base),
    pillars: first(pillarConnectors(network, lines)),
    groups: first(
      connectorsOf(index, { ...groupsConnected(index, region, time), counts }, time).filter(({ organisation }) =>
        present.has(organisation.id),
      ),
    ),
    regions: first(regionConnectors(index, network.ids, time, counts)),
    cutPoints: points,
    bridges,
  };
}
