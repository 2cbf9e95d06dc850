/** All regions of a workspace: the map and its table. */
import type { AskedTime } from '#domain/asked-time.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import type { RegionItem } from '#domain/views/region-view.ts';
import { byRegion, regionItem } from './region-item.ts';

/** Regions by kind, from the country down, then by their Spanish name. */
export function regionList(index: FactIndex, time: AskedTime): { total: number; items: RegionItem[] } {
  const items = index.facts.regions.map((region) => regionItem(index, region, time)).sort(byRegion);
  return { total: items.length, items };
}
