/** What can be done with workspaces, and which of it with one of them. */
import type { WorkspaceView } from '#domain/views/region-view.ts';
import { formatNumber } from '../../components/format-number.ts';
import type { Text } from '../../i18n/use-text.ts';

export type WorkspaceAction = 'create' | 'rename' | 'copy' | 'archive' | 'unarchive' | 'reset';

/** In the order of their buttons. */
export function actionsOf({ archived, resettable }: WorkspaceView): readonly WorkspaceAction[] {
  if (archived) return ['unarchive', 'copy'];
  return ['rename', 'copy', 'archive', ...(resettable ? (['reset'] as const) : [])];
}

/** "81 organizaciones, 9 grupos, ...": what is in it; says when that is nothing. */
export function workspaceCounts({ counts }: WorkspaceView, { t, lang }: Text): string {
  const parts = (['organisations', 'groups', 'regions', 'sources', 'statements'] as const)
    .filter((sort) => counts[sort] > 0)
    .map((sort) => t(`workspaces.${sort}`, { count: counts[sort], text: formatNumber(counts[sort], lang) }));
  return parts.length === 0 ? t('workspaces.empty') : parts.join(', ');
}
