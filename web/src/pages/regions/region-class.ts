/** How the map shows a region under each of its choices: a class with its words, tone and symbol. */
import type { RegionItem } from '#domain/views/region-view.ts';

export const colourings = ['status', 'coverage', 'environment', 'conflicts'] as const;
export type Colouring = (typeof colourings)[number];

/** Ground of a tile, darkest first; `missing` is for what a group lacks. */
export type Tone = 'full' | 'strong' | 'light' | 'empty' | 'missing';
export type TileSymbol = 'disc' | 'half' | 'ring' | 'dot' | 'cross' | 'bar';

interface ClassStyle {
  readonly tone: Tone;
  readonly symbol: TileSymbol;
}

/** Classes by their text key, in the order of the legend. */
export const regionClasses = {
  statusGroup: { tone: 'full', symbol: 'disc' },
  statusWithin: { tone: 'strong', symbol: 'half' },
  statusPreparation: { tone: 'strong', symbol: 'half' },
  statusProspective: { tone: 'strong', symbol: 'ring' },
  statusStudied: { tone: 'light', symbol: 'ring' },
  statusSaid: { tone: 'light', symbol: 'dot' },
  statusEnclosing: { tone: 'empty', symbol: 'half' },
  statusNational: { tone: 'empty', symbol: 'dot' },
  statusNone: { tone: 'empty', symbol: 'bar' },
  coverageHigh: { tone: 'full', symbol: 'disc' },
  coverageMiddle: { tone: 'strong', symbol: 'half' },
  coverageLow: { tone: 'light', symbol: 'ring' },
  coverageNone: { tone: 'empty', symbol: 'bar' },
  environmentAll: { tone: 'missing', symbol: 'cross' },
  environmentSome: { tone: 'missing', symbol: 'half' },
  environmentDone: { tone: 'full', symbol: 'disc' },
  environmentNoGroup: { tone: 'empty', symbol: 'bar' },
  conflictsSome: { tone: 'strong', symbol: 'disc' },
  conflictsNone: { tone: 'empty', symbol: 'bar' },
} as const satisfies Record<string, ClassStyle>;
export type RegionClass = keyof typeof regionClasses;

function statusClass({ status, statuses }: RegionItem): RegionClass {
  if (status === 'group') return 'statusGroup';
  if (status === 'groups-within') return 'statusWithin';
  const said = new Set(statuses.map(({ value }) => value));
  if (said.has('in-preparation')) return 'statusPreparation';
  if (said.has('prospective')) return 'statusProspective';
  if (said.has('studied')) return 'statusStudied';
  if (statuses.length > 0) return 'statusSaid';
  if (status === 'enclosing-group') return 'statusEnclosing';
  return status === 'national-group' ? 'statusNational' : 'statusNone';
}

function coverageClass({ coverage: { coverage } }: RegionItem): RegionClass {
  if (coverage === null) return 'coverageNone';
  if (coverage >= 2 / 3) return 'coverageHigh';
  return coverage >= 1 / 3 ? 'coverageMiddle' : 'coverageLow';
}

function environmentClass(region: RegionItem): RegionClass {
  const open = openEnvironmental(region);
  if (open === undefined) return 'environmentNoGroup';
  if (open === 0) return 'environmentDone';
  return open === region.environment.applicable ? 'environmentAll' : 'environmentSome';
}

/** The class of a region under a choice. */
export function classOf(region: RegionItem, colouring: Colouring): RegionClass {
  if (colouring === 'status') return statusClass(region);
  if (colouring === 'coverage') return coverageClass(region);
  if (colouring === 'environment') return environmentClass(region);
  return conflictFigure(region) === undefined ? 'conflictsNone' : 'conflictsSome';
}

/** Environmental roles that apply and are not covered; undefined without a group. */
export function openEnvironmental({ environment }: RegionItem): number | undefined {
  return environment.coverage === null ? undefined : environment.applicable - environment.covered;
}

/** The newest figure about conflicts, as the source writes it. */
export function conflictFigure({ conflicts }: RegionItem): string | undefined {
  return conflicts.find(({ value }) => value !== undefined)?.value;
}

/** The choices that have something to show. */
export function colouringsOf(regions: readonly RegionItem[]): readonly Colouring[] {
  const some: Record<Colouring, boolean> = {
    status: true,
    coverage: regions.some(({ coverage }) => coverage.coverage !== null),
    environment: regions.some((region) => openEnvironmental(region) !== undefined),
    conflicts: regions.some((region) => conflictFigure(region) !== undefined),
  };
  return colourings.filter((colouring) => some[colouring]);
}

/**
 * The regions of which the headline says how many have a group: those on the map, or where the map leaves out one that
 * has a group, all below countries and macro-regions.
 */
export function countedRegions(regions: readonly RegionItem[]): {
  readonly counted: readonly RegionItem[];
  readonly onMap: boolean;
} {
  const placed = regions.filter(({ tile }) => tile !== null);
  const below = regions.filter(({ kind }) => kind !== 'country' && kind !== 'macro-region');
  const left = below.some(({ tile, status }) => tile === null && status === 'group');
  const onMap = !left && (placed.length > 0 || below.length === 0);
  return { counted: onMap ? placed : below, onMap };
}
