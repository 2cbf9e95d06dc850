/** What a pillar is called. */
import type { WorkspaceView } from '#domain/views/region-view.ts';
import type { Text } from '../i18n/use-text.ts';

/** Names pillars: as the workspace names them, else by the word for their id; null where no source states one. */
export function pillarNames(
  { name, word }: Text,
  workspace: Pick<WorkspaceView, 'pillars'> | undefined,
): (pillar: string | null) => string {
  return (pillar) => {
    const own = workspace?.pillars.find(({ id }) => id === pillar);
    return own ? name(own) : word('pillar', pillar ?? 'unknown');
  };
}
