/** What sources state of a region's standing beyond its group: prospective, studied, in preparation. */
import type { ClaimView } from '#domain/views/pieces.ts';
import type { RegionItem } from '#domain/views/region-view.ts';
import { vocabularies } from '../i18n/catalogues.ts';

/**
 * Statuses that add to the region's own group, by value: those that have a word, and whatever a source says of the state
 * of the group ("ruled out"); other statuses (a state of emergency) are left out.
 */
export function standingsOf({
  status,
  statuses,
}: Pick<RegionItem, 'status' | 'statuses'>): readonly (readonly [string, readonly ClaimView[]])[] {
  const byValue = new Map<string, readonly ClaimView[]>();
  for (const claim of statuses) {
    const value = claim.value ?? claim.measure ?? claim.aspect;
    const stands =
      Object.hasOwn(vocabularies.es.standing, value) || (claim.measure === 'group-status' && claim.value !== undefined);
    if (stands && (status !== 'group' || value !== 'group')) byValue.set(value, [...(byValue.get(value) ?? []), claim]);
  }
  return [...byValue];
}
