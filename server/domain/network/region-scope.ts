/** What belongs to the picture of a region before any filter: organisations with how they belong, and groups. */
import { dated, type AskedTime } from '../asked-time.ts';
import { currentPresences } from '../current-presences.ts';
import type { FactIndex } from '../fact-index.ts';
import { presencesIn } from '../presence.ts';
import { groupsFor, inside, linkedGroups, ownGroups } from '../regions.ts';
import type { DatedStatement } from '../statement.ts';
import type { NetworkOrganisation } from '../views/network-view.ts';
import { currentStrands, type Strand, type Strands } from './strands.ts';

export interface InScope {
  readonly presence: NetworkOrganisation['presence'];
  /** The statements of its presence; none for a neighbour. */
  readonly statements: readonly DatedStatement[];
  /** Whether a line would keep it in the picture were it not present here. */
  readonly neighbour: boolean;
}

export interface RegionScope {
  readonly organisations: ReadonlyMap<string, InScope>;
  /** Groups that are drawn in any case: the region's own and those opened by the reader. */
  readonly own: ReadonlySet<string>;
  /** Groups that are drawn when they have a line to something in the picture. */
  readonly linked: ReadonlySet<string>;
}

/** The groups of a region; of a country or macro-region also those of the regions inside it. */
function groupsOf(index: FactIndex, region: string, time: AskedTime): string[] {
  const kind = index.regions.get(region)?.kind;
  const within = kind === 'country' || kind === 'macro-region' ? inside(index, region) : [];
  return [
    ...new Set([...groupsFor(index, region, time).groups, ...within.flatMap((id) => ownGroups(index, id, time))]),
  ];
}

function otherEnd({ from, to }: Strand, id: string): string {
  return from === id ? to : from;
}

/** A tie or part-of line that comes from contact, not from the law: only such a line makes a neighbour. */
function bindsNeighbours({ relation, statement }: Strand): boolean {
  return (relation === 'tie' || relation === 'part-of') && statement.basis !== 'reference';
}

function neighboursOf(index: FactIndex, strands: Strands, centre: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const id of centre) {
    for (const strand of strands.at.get(id)) {
      const other = otherEnd(strand, id);
      if (bindsNeighbours(strand) && index.organisations.has(other)) found.add(other);
    }
  }
  return found;
}

/** Adds the opened nodes and whatever current statements link them to. Unknown ids open nothing. */
function open(index: FactIndex, strands: Strands, ids: readonly string[]): { found: Set<string>; groups: Set<string> } {
  const known = ids.filter((id) => index.organisations.has(id) || index.groups.has(id));
  const found = new Set(known);
  for (const id of known) for (const strand of strands.at.get(id)) found.add(otherEnd(strand, id));
  return { found, groups: new Set([...found].filter((id) => index.groups.has(id))) };
}

/**
 * The organisations of a region: of its groups, present in it or inside it, by inherited jurisdiction, and the
 * neighbours of those in its groups (in a country: of all that is in it). A presence stated for the country only puts
 * nobody into a part of it. `expand` adds nodes with all their direct neighbours.
 */
export function regionScope(index: FactIndex, region: string, expand: readonly string[], time: AskedTime): RegionScope {
  const strands = currentStrands(index, time);
  const groups = groupsOf(index, region, time);
  const presences = [...presencesIn(index, region, groups, time)].filter(([id]) => index.organisations.has(id));
  const isCountry = index.regions.get(region)?.kind === 'country';
  const centre = presences.filter(([, { way }]) => way === 'group' || isCountry).map(([id]) => id);
  const neighbours = neighboursOf(index, strands, [...centre, ...groups]);
  const opened = open(index, strands, expand);
  const organisations = new Map<string, InScope>();
  for (const [id, { way, statements }] of presences) {
    if (way === 'country') continue;
    organisations.set(id, { presence: way, statements, neighbour: neighbours.has(id) || opened.found.has(id) });
  }
  for (const id of [...neighbours, ...opened.found]) {
    if (!index.organisations.has(id) || organisations.has(id)) continue;
    organisations.set(id, { presence: 'neighbour', statements: [], neighbour: true });
  }
  const { national, enclosing } = groupsFor(index, region, time);
  const linked = [
    ...groups.flatMap((group) => linkedGroups(index, group, time)),
    ...(national === undefined ? [] : [national]),
    ...(enclosing ? [enclosing.group] : []),
  ];
  return { organisations, own: new Set([...groups, ...opened.groups]), linked: new Set(linked) };
}

/** The whole workspace as a scope: every organisation, also one without a region, and every group. */
export function workspaceScope(index: FactIndex, time: AskedTime): RegionScope {
  const organisations = new Map<string, InScope>();
  for (const id of index.organisations.keys()) {
    const statements = currentPresences(index.presencesOf.get(id), time).map((fact) => dated(fact, time));
    organisations.set(id, { presence: 'region', statements, neighbour: false });
  }
  return { organisations, own: new Set(index.groups.keys()), linked: new Set() };
}

/**
 * The surroundings of a group wherever they are: who has a seat in it, documented contact with it or took part in its
 * events, and the neighbours of these and of the group. Other groups are left out: they have surroundings of their own.
 */
export function groupScope(index: FactIndex, group: string, time: AskedTime): RegionScope {
  const strands = currentStrands(index, time);
  const around = [...presencesIn(index, '', [group], time)].filter(([id]) => index.organisations.has(id));
  const neighbours = neighboursOf(index, strands, [...around.map(([id]) => id), group]);
  const organisations = new Map<string, InScope>(
    [...neighbours].map((id) => [id, { presence: 'neighbour', statements: [], neighbour: true }]),
  );
  for (const [id, { statements }] of around) {
    organisations.set(id, { presence: 'group', statements, neighbour: neighbours.has(id) });
  }
  return { organisations, own: new Set([group]), linked: new Set() };
}
