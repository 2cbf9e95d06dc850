/** The small lines under a region of the matrix: what is covered, or why nothing is counted. */
import type { MatrixColumn } from '#domain/views/coverage-view.ts';
import type { Text } from '../../i18n/use-text.ts';
import type { MatrixModel } from './matrix-model.ts';

/** Whether a region has more than one column. */
export function hasSeveral({ columns }: MatrixModel, { region }: MatrixColumn): boolean {
  return columns.filter(({ column }) => column.region.id === region.id).length > 1;
}

/** One line for each; `several` names the group where the region has more than one. */
export function columnNotes(column: MatrixColumn, several: boolean, { t, say }: Pick<Text, 't' | 'say'>): string[] {
  const { group, summary, status, enclosing } = column;
  if (enclosing) return [say(enclosing.group.short)];
  if (group === null) return status === 'national-group' ? [t('gaps.nationalGroup')] : [];
  const counts = t('gaps.of', { covered: summary.covered, applicable: summary.applicable });
  const withheld = summary.withheld > 0 ? [t('audience.moreWithheld', { count: summary.withheld })] : [];
  return [counts, ...withheld, ...(several ? [say(group.short)] : [])];
}
