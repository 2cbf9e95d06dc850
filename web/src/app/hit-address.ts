/** Where a search hit leads. */
import type { SearchHit } from '#domain/views/record-view.ts';
import { panelOf } from '../view/panel.ts';
import type { View } from '../view/use-view.ts';

/**
 * Organisations, regions, sources and groups have pages of their own; what has a panel opens it, an expected role on
 * `region` (the current one) where that is known. Undefined: no place.
 */
export function hitAddress(
  hit: Pick<SearchHit, 'id' | 'type'>,
  view: Pick<View, 'link' | 'here'>,
  region: string | undefined,
): string | undefined {
  if (hit.type === 'organisation') return view.link(`/organisations/${hit.id}`);
  if (hit.type === 'region') return view.link(`/regions/${hit.id}`);
  if (hit.type === 'source') return view.link(`/sources/${hit.id}`);
  if (hit.type === 'topic') return view.link(`/topics/${hit.id}`);
  if (hit.type === 'event') return view.link('/events', { panel: panelOf(hit) });
  if (hit.type === 'group') return view.link(`/groups/${hit.id}`);
  const panel = panelOf(hit);
  if (panel === undefined) return undefined;
  if (hit.type === 'expected-role' && region !== undefined) return view.link(`/regions/${region}`, { panel });
  return view.here({ panel });
}
