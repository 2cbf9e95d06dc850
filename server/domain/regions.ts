/** Regions inside regions, and the groups that stand for them. */
import { stateAt, type AskedTime } from './asked-time.ts';
import type { FactIndex } from './fact-index.ts';
import type { GroupStatus } from './views/coverage-view.ts';
import { regionKinds } from './vocabularies.ts';

function reach(start: string, next: (id: string) => readonly string[]): string[] {
  const found = new Set<string>();
  const queue = [start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const other of next(id)) {
      if (other !== start && !found.has(other)) {
        found.add(other);
        queue.push(other);
      }
    }
  }
  return [...found];
}

/**
 * Ids of the regions that hold this one, nearest first: a department may lie in a country and in a macro-region at once,
 * of which the macro-region is the nearer.
 */
export function enclosing(index: FactIndex, region: string): string[] {
  const width = (id: string): number => regionKinds.findIndex((kind) => kind === index.regions.get(id)?.kind);
  return reach(region, (id) => index.withinOf.get(id).map((fact) => fact.whole)).sort((a, b) => width(b) - width(a));
}

/** Ids of the regions inside this one, nearest first. */
export function inside(index: FactIndex, region: string): string[] {
  return reach(region, (id) => index.inside.get(id).map((fact) => fact.region));
}

/** Whether a group was there at the asked time: neither founded after it nor ended before it; without dates it was. */
function existed(index: FactIndex, group: string, time: AskedTime): boolean {
  const state = stateAt(index.groups.get(group) ?? {}, time.period);
  return state !== 'not-yet' && state !== 'ended';
}

/** Ids of all groups of the workspace that were there at the asked time, by id. */
export function existingGroups(index: FactIndex, time: AskedTime): string[] {
  return [...index.groups.keys()].filter((group) => existed(index, group, time)).sort();
}

/** Ids of the groups of exactly this region at the asked time, by id. */
export function ownGroups(index: FactIndex, region: string, time: AskedTime): string[] {
  const groups = index.groupsOfRegion.get(region).map((fact) => fact.group);
  return [...new Set(groups)].filter((group) => existed(index, group, time)).sort();
}

/** Group of the enclosing country, or undefined; never the region's own. */
export function nationalGroup(index: FactIndex, region: string, time: AskedTime): string | undefined {
  const countries = enclosing(index, region).filter((id) => index.regions.get(id)?.kind === 'country');
  return countries.flatMap((id) => ownGroups(index, id, time))[0];
}

/** A region around another with a group of its own. */
export interface Enclosing {
  readonly region: string;
  readonly group: string;
}

/** The nearest region around this one, below the country, with a group of its own: the department of a province. */
function enclosingGroup(index: FactIndex, region: string, time: AskedTime): Enclosing | undefined {
  return enclosing(index, region)
    .filter((id) => index.regions.get(id)?.kind !== 'country')
    .flatMap((id) => ownGroups(index, id, time).map((group) => ({ region: id, group })))[0];
}

export interface RegionGroups {
  readonly status: GroupStatus;
  /** Groups that can be judged here: the region's own, or for a macro-region or country without one those of its parts. */
  readonly groups: readonly string[];
  readonly national: string | undefined;
  /** Of a region without any group to be judged here: the one of the nearest region around it, below the country. */
  readonly enclosing: Enclosing | undefined;
}

/**
 * How a region stands to groups. A province without a group has that of its department beside it, a department the
 * national one; neither is its own.
 */
export function groupsFor(index: FactIndex, region: string, time: AskedTime): RegionGroups {
  const national = nationalGroup(index, region, time);
  const own = ownGroups(index, region, time);
  if (own.length > 0) return { status: 'group', groups: own, national, enclosing: undefined };
  const kind = index.regions.get(region)?.kind;
  const within = kind === 'macro-region' || kind === 'country' ? inside(index, region) : [];
  const parts = [...new Set(within.flatMap((id) => ownGroups(index, id, time)))].sort();
  if (parts.length > 0) return { status: 'groups-within', groups: parts, national, enclosing: undefined };
  const around = enclosingGroup(index, region, time);
  if (around) return { status: 'enclosing-group', groups: [], national, enclosing: around };
  return { status: national === undefined ? 'no-group' : 'national-group', groups: [], national, enclosing: undefined };
}

/** Ids of the groups that stand for any region of the workspace at the asked time, by id. */
export function standingGroups(index: FactIndex, time: AskedTime): string[] {
  return [...new Set([...index.regions.keys()].flatMap((region) => ownGroups(index, region, time)))].sort();
}

/** Ids of groups that a group is linked to in either direction, and the enclosing country's group of its regions. */
export function linkedGroups(index: FactIndex, group: string, time: AskedTime): string[] {
  const links = [
    ...index.linksOf.get(group).map((fact) => fact.toGroup),
    ...index.linksTo.get(group).map((fact) => fact.group),
    ...index.regionsOfGroup.get(group).flatMap((fact) => nationalGroup(index, fact.region, time) ?? []),
  ];
  return [...new Set(links)].filter((other) => other !== group).sort();
}
