/** Which region to refer to while none was chosen. */
import type { RegionItem } from '#domain/views/region-view.ts';

/** The region that shows most first: a part of a country with a group, else any with a group, else the first. */
export function firstRegion(regions: readonly RegionItem[]): RegionItem | undefined {
  const grouped = regions.filter(({ status }) => status === 'group');
  return grouped.find(({ kind }) => kind !== 'country') ?? grouped[0] ?? regions[0];
}
