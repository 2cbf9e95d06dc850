/** What stands at the head of shelves and columns. */
import type { WorkspaceView } from '#domain/views/region-view.ts';
import { pillarNames } from '../../components/pillar-names.ts';
import type { Zone } from '../../graph/layout/layout.ts';
import type { Text } from '../../i18n/use-text.ts';

/** Captions by kind and id of the zone. */
export function zoneCaptions(
  text: Text,
  workspace: WorkspaceView | undefined,
  zones: readonly Zone[],
): ReadonlyMap<string, string> {
  const pillarName = pillarNames(text, workspace);
  return new Map(
    zones.map(({ kind, of }) => {
      if (kind === 'column') return [`column:${of}`, pillarName(of === 'unknown' ? null : of)] as const;
      const shelf = of === 'reference' ? 'network.shelf.reference' : 'network.shelf.unlinked';
      return [`shelf:${of}`, text.t(shelf)] as const;
    }),
  );
}
