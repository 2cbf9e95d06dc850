/** What a region is called where a name does not fit. */
import type { RegionItem } from '#domain/views/region-view.ts';

/** The code for narrow screens: the last part of an ISO 3166-2 id, else three letters of the name. */
export function regionCode({ id, name }: Pick<RegionItem, 'id' | 'name'>): string {
  const part = id.split('-').at(-1) ?? id;
  return (part.length <= 3 ? part : name.slice(0, 3)).toUpperCase();
}
