/** One side of a comparison of networks: the picture of a region, or of a group with its surroundings, at a date. */
import type { AskedTime } from '../asked-time.ts';
import { disputedStatements } from '../disagreements.ts';
import { AppError } from '../errors.ts';
import type { FactIndex } from '../fact-index.ts';
import type { DatedStatement } from '../statement.ts';
import type { NetworkFilter, NetworkLine } from '../views/network-view.ts';
import { bases, type Basis } from '../vocabularies.ts';
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

/** What is left of the bases asked for (of all where none is); an empty list would narrow nothing, so never that. */
function basesLeft(asked: NetworkFilter['basis'], without: readonly Basis[]): string[] {
  const left = (asked.length > 0 ? asked : bases).filter((basis) => !without.some((out) => out === basis));
  return left.length > 0 ? left : ['none'];
}

/**
 * The picture of one side; `without` leaves bases of statements out of it, never an organisation that has none at all.
 * @throws AppError NOT_FOUND for an id that is no region or group
 */
export function sideOfComparison(
  index: FactIndex,
  about: string,
  asked: NetworkFilter,
  time: AskedTime,
  without: readonly Basis[] = [],
): ComparedPicture {
  const filter = without.length === 0 ? asked : { ...asked, basis: basesLeft(asked.basis, without) };
  const unstated = asked.basis.length === 0 && asked.source.length === 0 ? 'kept' : 'dropped';
  const picture = filterNetwork(baseAbout(index, about, time), filter, unstated);
  const lines = collapseLines(picture.strands, disputedStatements(index));
  const placed = new Map([...picture.organisations].map(([id, { statements }]) => [id, statements]));
  const all = evidenceByOrganisation(picture, picture.strands);
  const evidence = new Map(
    [...placed].map(([id, statements]) => [id, statements.length > 0 ? statements : (all.get(id) ?? [])]),
  );
  return { about, time, filter, picture, lines: new Map(lines.map((line) => [line.id, line])), evidence };
}
