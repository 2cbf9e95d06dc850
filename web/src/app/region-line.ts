/** The line of wholes that a region lies in. */
import type { RegionItem } from '#domain/views/region-view.ts';

/** The regions that hold `region`, widest first; the first of several wholes at each step, cycles cut. */
export function ancestorsOf(region: RegionItem, regions: readonly RegionItem[]): readonly RegionItem[] {
  const byId = new Map(regions.map((item) => [item.id, item]));
  const line: RegionItem[] = [];
  let whole = byId.get(nearest(region, byId) ?? '');
  while (whole && !line.includes(whole) && whole.id !== region.id) {
    line.unshift(whole);
    whole = byId.get(nearest(whole, byId) ?? '');
  }
  return line;
}

/** Of several wholes the smallest: a macro-region before the country. */
function nearest(region: RegionItem, byId: ReadonlyMap<string, RegionItem>): string | undefined {
  return region.within.find((id) => byId.get(id)?.kind !== 'country') ?? region.within[0];
}
