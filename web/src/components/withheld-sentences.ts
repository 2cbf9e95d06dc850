/** What a finding leaves out for an audience, in sentences: a count of what is shown is no count of what there is. */
import type { WithheldView } from '#domain/views/withheld-view.ts';
import { formatList } from './format-number.ts';
import type { Text } from '../i18n/use-text.ts';

export interface WithheldFrom {
  /** What the finding speaks of: a group and its members, or places that may have one. */
  readonly of: 'group' | 'places';
  /** Expected roles here whose state is withheld. */
  readonly roles?: number;
}

/** Nothing where nothing is withheld. */
export function withheldSentences(
  { of, roles = 0 }: WithheldFrom,
  { statements, organisations, groups }: Pick<WithheldView, 'statements' | 'organisations' | 'groups'>,
  { t, lang }: Pick<Text, 't' | 'lang'>,
): string[] {
  const left = [
    ...(statements > 0 ? [t('audience.counts.statements', { count: statements })] : []),
    ...(organisations > 0 ? [t('audience.counts.organisations', { count: organisations })] : []),
  ];
  return [
    ...(of === 'group' && left.length > 0 ? [t('audience.countsShown', { list: formatList(left, lang) })] : []),
    ...(of === 'places' && groups > 0 ? [t('audience.groupsWithheld', { count: groups })] : []),
    ...(roles > 0 ? [t('audience.rolesWithheld', { count: roles })] : []),
  ];
}
