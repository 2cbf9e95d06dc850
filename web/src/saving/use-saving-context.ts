/** What is known of place and time, for a picture that is about to be saved. */
import { callEndpoint } from '../api/client.ts';
import { useEndpoint } from '../api/use-endpoint.ts';
import { useIsInternal, useSources } from '../api/shared-answers.ts';
import { useWorkspace } from '../api/use-workspace.ts';
import { useView } from '../view/use-view.ts';
import type { SavingContext } from './figure-frame.ts';

/** Asks for the revision of the moment; rejects with `ApiError`. */
export function useSavingContext(): () => Promise<SavingContext> {
  const workspace = useWorkspace();
  const sources = useSources();
  const { at, workspace: id } = useView();
  const internal = useIsInternal();
  const withheld = useEndpoint('withheld', { workspace: id }, {});
  return async () => {
    const { revision } = await callEndpoint('health', {}, {});
    if (workspace === undefined) throw new Error('the workspace is not there yet');
    if (!internal && !withheld.data) throw new Error('it is not known yet what is withheld');
    return { workspace, sources, at, revision, now: new Date(), withheld: internal ? undefined : withheld.data };
  };
}
