/** Where the tour leads: found in the fictional workspace itself, so that it holds for whatever is loaded there. */
import { useIsInternal } from '../../api/shared-answers.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { firstRegion } from '../../view/first-region.ts';
import { useView } from '../../view/use-view.ts';
import type { TourPlaces } from './tour-steps.ts';

/** The id of the workspace to tour; undefined when there is none, or while it is not known. */
export function useTourWorkspace(): string | undefined {
  const workspaces = useEndpoint('workspaces', {}, {});
  return workspaces.data?.items.find(({ fictional, archived }) => fictional && !archived)?.id;
}

/** Undefined while they are looked for. */
export function useTourPlaces(workspace: string | undefined): TourPlaces | undefined {
  const { at } = useView();
  const internal = useIsInternal();
  const known = workspace !== undefined;
  const regions = useEndpoint('regions', { workspace: workspace ?? '' }, { at }, { enabled: known });
  const region = firstRegion(regions.data?.items ?? []);
  const group = region?.groups[0]?.id;
  const wanted = known && region !== undefined && group !== undefined;
  const gaps = useEndpoint(
    'gaps',
    { workspace: workspace ?? '', id: region?.id ?? '' },
    { at, ...(group === undefined ? {} : { group }) },
    { enabled: wanted },
  );
  if (workspace === undefined || regions.data === undefined || (wanted && gaps.isPending)) return undefined;
  const organisation = gaps.data?.items[0]?.organisation.id;
  return {
    workspace,
    internal,
    ...(region === undefined ? {} : { region: region.id }),
    ...(group === undefined ? {} : { group }),
    ...(organisation === undefined ? {} : { organisation }),
  };
}
