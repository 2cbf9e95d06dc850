/** What is known of place and time, for a picture that is about to be saved. */
import { callEndpoint } from '../api/client.ts';
import { useSources } from '../api/use-sources.ts';
import { useWorkspace } from '../api/use-workspace.ts';
import { useView } from '../view/use-view.ts';
import type { SavingContext } from './figure-frame.ts';

/** Asks for the revision of the moment; rejects with `ApiError`. */
export function useSavingContext(): () => Promise<SavingContext> {
  const workspace = useWorkspace();
  const sources = useSources();
  const { at } = useView();
  return async () => {
    const { revision } = await callEndpoint('health', {}, {});
    if (workspace === undefined) throw new Error('the workspace is not there yet');
    return { workspace, sources, at, revision, now: new Date() };
  };
}
