/** One side of a comparison of networks: the picture of a region, or of a group with its surroundings, at a date. */
import type { AskedTime } from '../asked-time.ts';
import { disputedStatements } from '../disagreements.ts';
import { AppError } from '../errors.ts';
import type { FactIndex } from '../fact-index.ts';
import type { DatedStatement } from '../statement.ts';
import type { NetworkFilter, NetworkLine } from '../views/network-view.ts';
import { wholeWorkspace } from '../whole-workspace.ts';
import { collapseLines } from './collapse-lines.ts';
import { baseOf, evidenceByOrganisation, networkBase, type NetworkBase } from './network-base.ts';
import { filterNetwork, type FilteredNetwork } from './network-filters.ts';
import { groupScope } from './region-scope.ts';

export interface ComparedPicture {
  /** Id of the region or group; `all` for the whole workspace. */
  readonly about: string;
  readonly time: AskedTime;
  readonly filter: NetworkFilter;
  readonly picture: FilteredNetwork;
  readonly lines: ReadonlyMap<string, NetworkLine>;
  /** What places each organisation in the picture: its presence, of a neighbour its lines. */
  readonly evidence: ReadonlyMap<string, readonly DatedStatement[]>;
}

function baseAbout(index: FactIndex, id: string, time: AskedTime): NetworkBase {
  if (id === wholeWorkspace) return networkBase(index, undefined, [], time);
  if (index.regions.has(id)) return networkBase(index, id, [], time);
  if (index.groups.has(id)) return baseOf(index, groupScope(index, id, time), time);
  throw new AppError('NOT_FOUND', `no region or group ${id}`, { details: { type: 'region or group', id } });
}

/** @throws AppError NOT_FOUND for an id that is no region or group */
export function sideOfComparison(
  index: FactIndex,
  about: string,
  filter: NetworkFilter,
  time: AskedTime,
): ComparedPicture {
  const picture = filterNetwork(baseAbout(index, about, time), filter);
  const lines = collapseLines(picture.strands, disputedStatements(index));
  const placed = new Map([...picture.organisations].map(([id, { statements }]) => [id, statements]));
  const all = evidenceByOrganisation(picture, picture.strands);
  const evidence = new Map(
    [...placed].map(([id, statements]) => [id, statements.length > 0 ? statements : (all.get(id) ?? [])]),
  );
  return { about, time, filter, picture, lines: new Map(lines.map((line) => [line.id, line])), evidence };
}
