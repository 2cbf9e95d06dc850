/** What the network page asks: the filtered network, the whole one for places, the path, the chosen dossier. */
import { useDeferredValue, useMemo } from 'react';
import type { NetworkView } from '#domain/views/network-view.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { makePicture, chosenGroupOf } from '../../graph/make-picture.ts';
import { useLayout } from '../../graph/layout/use-layout.ts';
import { useView } from '../../view/use-view.ts';
import { addPathNodes } from './add-path-nodes.ts';
import { groupPlate } from './group-plate.ts';
import { networkQuery, type NetworkState } from './network-state.ts';
import { stepsOf, type PathStep } from './path-steps.ts';

const noSteps: readonly PathStep[] = [];

/** Pillar ids in the order of the workspace; the same array until the workspace changes. */
function usePillarOrder(): readonly string[] {
  const pillars = useWorkspace()?.pillars;
  return useMemo(() => pillars?.map(({ id }) => id) ?? [], [pillars]);
}

/** The path of the address: from the group of the region when no start is named. */
function usePath(state: NetworkState, network: NetworkView | undefined, group: string | null) {
  const { workspace, at } = useView();
  const from = state.from ?? group ?? '';
  const to = state.to ?? '';
  const query = useEndpoint(
    'paths',
    { workspace },
    { from, to, at, without: state.without.join(',') },
    { enabled: from !== '' && to !== '', keep: false },
  );
  const data = to === '' ? undefined : query.data;
  const way = Math.min(state.way, Math.max(0, (data?.items.length ?? 1) - 1));
  const steps = useMemo(() => {
    const item = data?.items[way];
    return data === undefined || item === undefined || network === undefined ? noSteps : stepsOf(data.from, item);
  }, [data, way, network]);
  const first = data?.from.type === 'organisation' ? data.items[way]?.hops[0]?.from : undefined;
  return { query, data, way, steps, first };
}

/** Picture, places, path and dossier for the state of the address. */
export function useNetworkData(state: NetworkState) {
  const { workspace, id = '', at } = useView();
  const params = { workspace, id };
  const order = usePillarOrder();
  // Places come from the whole network at the latest date, so that filters and dates move nothing.
  const base = useEndpoint('network', params, { at: 'latest' });
  const network = useEndpoint('network', params, networkQuery(state, at));
  const asked = state.filters.group[0];
  const group = base.data === undefined ? null : chosenGroupOf(base.data, asked);
  const path = usePath(state, network.data, group);

  // Places and pictures take long to make: after what the answers change at once, and not in one go with it.
  const baseDrawn = useDeferredValue(base.data);
  const drawn = useDeferredValue(network.data);
  const basePicture = useMemo(
    () => baseDrawn && makePicture(baseDrawn, { pillars: order, group: undefined, plate: groupPlate }),
    [baseDrawn, order],
  );
  const { layout, share } = useLayout(state.layout, basePicture);
  const whole = useMemo(() => drawn && addPathNodes(drawn, path.steps, path.first), [drawn, path.steps, path.first]);
  const picture = useMemo(
    () => whole && makePicture(whole, { pillars: order, group: asked, plate: groupPlate }),
    [whole, order, asked],
  );
  const isOrganisation = state.selected !== null && !isGroupOrLine(network.data, state.selected);
  const dossier = useEndpoint(
    'organisation',
    { workspace, id: state.selected ?? '' },
    { at },
    { enabled: isOrganisation, keep: false },
  );
  return { base, network, layout, share, picture, path, group, dossier };
}

function isGroupOrLine(network: NetworkView | undefined, id: string): boolean {
  return (
    network === undefined ||
    network.groups.some((group) => group.id === id) ||
    network.lines.some((line) => line.id === id)
  );
}

export type NetworkData = ReturnType<typeof useNetworkData>;
