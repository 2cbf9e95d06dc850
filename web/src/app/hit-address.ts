/** Where a search hit leads. */
import type { SearchHit } from '#domain/views/record-view.ts';
import { panelOf } from '../view/panel.ts';
import type { View } from '../view/use-view.ts';

/**
 * Organisations and regions have pages of their own; a group opens its members on the overview of its region; what has
 * a panel opens it on `region` (the current one), or over the page where no region is known. Undefined: no place.
 */
export function hitAddress(
  hit: Pick<SearchHit, 'id' | 'type'>,
  view: Pick<View, 'link' | 'here'>,
  region: string | undefined,
  regionOfGroup: (group: string) => string | undefined,
): string | undefined {
  if (hit.type === 'organisation') return view.link(`/organisations/${hit.id}`);
  if (hit.type === 'region') return view.link(`/regions/${hit.id}`);
  if (hit.type === 'source') return view.link(`/sources/${hit.id}`);
  if (hit.type === 'topic') return view.link(`/topics/${hit.id}`);
  if (hit.type === 'event') return view.link('/events', { panel: panelOf(hit) });
  const panel = panelOf(hit);
  if (panel === undefined) return undefined;
  if (hit.type === 'group') {
    const own = regionOfGroup(hit.id);
    return own === undefined ? view.here({ panel }) : view.link(`/regions/${own}`, { group: hit.id, panel });
  }
  if (hit.type === 'expected-role' && region !== undefined) return view.link(`/regions/${region}`, { panel });
  return view.here({ panel });
}
