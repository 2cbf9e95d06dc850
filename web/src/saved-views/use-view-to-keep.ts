/** What of the place that is open can be saved as a view. */
import { useLocation } from 'react-router';
import type { ViewAddress } from '#domain/saved-views/view-address.ts';
import { useIsInternal } from '../api/shared-answers.ts';
import { useWorkspace } from '../api/use-workspace.ts';
import { useView } from '../view/use-view.ts';
import { addressToKeep } from './saved-address.ts';

/** Undefined on pages that are no view, in an archived workspace, and for those who may not write. */
export function useViewToKeep(): ViewAddress | undefined {
  const { pathname } = useLocation();
  const { workspace, query } = useView();
  const own = useWorkspace();
  const internal = useIsInternal();
  return internal && own && !own.archived ? addressToKeep(workspace, pathname, query) : undefined;
}
