/** Coverage of the current region, for the panels about roles. */
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';

/** The coverage of the region that the page is about, at its time and for its group. */
export function useCoverageOfView() {
  const { workspace, at, get } = useView();
  const { current } = useCurrentRegion();
  const id = current?.id ?? '';
  return useEndpoint('regionCoverage', { workspace, id }, { at, group: get('group') }, { enabled: id !== '' });
}
