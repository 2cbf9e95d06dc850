/** The order of the table of regions: a column, up or down; regions without a value come last either way. */
import type { RegionItem } from '#domain/views/region-view.ts';
import type { Locale } from '#domain/vocabularies.ts';
import { conflictFigure, openEnvironmental } from './region-class.ts';

export const regionColumns = ['name', 'status', 'coverage', 'environment', 'organisations', 'conflicts'] as const;
export type RegionColumn = (typeof regionColumns)[number];

export interface RegionOrder {
  readonly column: RegionColumn;
  readonly down: boolean;
}

/** Reads `coverage` or `-coverage`; anything else is by status. */
export function readOrder(text: string | undefined): RegionOrder {
  const down = text?.startsWith('-') === true;
  const column = regionColumns.find((name) => name === (down ? text.slice(1) : text));
  return column === undefined ? { column: 'status', down: false } : { column, down };
}

/** The value of the `sort` parameter. */
export function orderText({ column, down }: RegionOrder): string {
  return down ? `-${column}` : column;
}

const statusPlace = { group: 0, 'groups-within': 1, 'enclosing-group': 2, 'national-group': 3, 'no-group': 4 } as const;

function valueOf(region: RegionItem, column: RegionColumn): number | undefined {
  if (column === 'status') return statusPlace[region.status];
  if (column === 'coverage') return region.coverage.coverage ?? undefined;
  if (column === 'environment') return openEnvironmental(region);
  if (column === 'organisations') return region.organisations;
  const figure = Number(conflictFigure(region));
  return Number.isNaN(figure) ? undefined : figure;
}

/** The regions in the asked order, equal ones by name. */
export function orderedRegions(
  regions: readonly RegionItem[],
  order: RegionOrder,
  lang: Locale,
): readonly RegionItem[] {
  const byName = (a: RegionItem, b: RegionItem): number => a.names[lang].localeCompare(b.names[lang], lang);
  const sign = order.down ? -1 : 1;
  return [...regions].sort((a, b) => {
    if (order.column === 'name') return sign * byName(a, b);
    const [first, second] = [valueOf(a, order.column), valueOf(b, order.column)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined) || byName(a, b);
    }
    return sign * (first - second) || byName(a, b);
  });
}
