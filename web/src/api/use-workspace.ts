/** The workspaces, and the one of the view. */
import type { WorkspaceView } from '#domain/views/region-view.ts';
import { useView } from '../view/use-view.ts';
import { useEndpoint } from './use-endpoint.ts';

/** The workspace of the address; undefined while loading and when there is none of that id. */
export function useWorkspace(): WorkspaceView | undefined {
  const { workspace } = useView();
  const { data } = useEndpoint('workspaces', {}, {});
  return data?.items.find(({ id }) => id === workspace);
}
