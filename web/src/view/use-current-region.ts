/** The region that rail, search and panels refer to: the one of the address, the last one seen, or a sensible first. */
import { useEffect } from 'react';
import { useMatch } from 'react-router';
import type { RegionItem } from '#domain/views/region-view.ts';
import { wholeWorkspace } from '#domain/whole-workspace.ts';
import { useEndpoint } from '../api/use-endpoint.ts';
import { firstRegion } from './first-region.ts';
import { useView } from './use-view.ts';

/** By workspace; lasts as long as the page. */
const lastSeen = new Map<string, string>();

/** The id of the region in the address; undefined on pages that are about none, or about the whole workspace. */
export function useRegionOfAddress(): string | undefined {
  const id = useMatch('/:workspace/regions/:id/*')?.params.id;
  return id === wholeWorkspace ? undefined : id;
}

/** The current region and all regions of the workspace (empty while loading). */
export function useCurrentRegion(): {
  readonly current: RegionItem | undefined;
  readonly regions: readonly RegionItem[];
  /** Whether the regions are there, be it none. */
  readonly known: boolean;
} {
  const { workspace, at } = useView();
  const asked = useRegionOfAddress();
  const { data } = useEndpoint('regions', { workspace }, { at }, { enabled: workspace !== '' });
  const regions = data?.items ?? [];
  useEffect(() => {
    if (asked !== undefined) lastSeen.set(workspace, asked);
  }, [workspace, asked]);
  const wanted = asked ?? lastSeen.get(workspace);
  const current = regions.find(({ id }) => id === wanted);
  return {
    current: current ?? (asked === undefined ? firstRegion(regions) : undefined),
    regions,
    known: data !== undefined,
  };
}
