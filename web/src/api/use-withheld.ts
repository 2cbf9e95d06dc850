/** What is withheld from whom this is shown to, in a workspace. */
import type { WithheldView } from '#domain/views/withheld-view.ts';
import { useAudience } from './use-audience.ts';
import { useEndpoint } from './use-endpoint.ts';

interface Withheld {
  /** Nothing for the team itself, and while it is not known. */
  readonly withheld: WithheldView | undefined;
  /** Not known yet: what depends on it would move when it comes. */
  readonly awaited: boolean;
}

export function useWithheld(workspace: string): Withheld {
  const { audience } = useAudience();
  const outside = workspace !== '' && audience !== 'internal';
  const { data, isPending } = useEndpoint('withheld', { workspace }, {}, { enabled: outside });
  return { withheld: outside ? data : undefined, awaited: outside && isPending };
}
