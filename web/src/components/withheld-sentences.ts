/** What a finding leaves out for an audience, in sentences: a count of what is shown is no count of what there is. */
import type { WithheldView } from '#domain/views/withheld-view.ts';
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
  { t }: Pick<Text, 't'>,
): string[] {
  return [
    ...(of === 'group' && statements + organisations > 0 ? [t('audience.countsShown')] : []),
    ...(of === 'places' && groups > 0 ? [t('audience.groupsWithheld', { count: groups })] : []),
    ...(roles > 0 ? [t('audience.rolesWithheld', { count: roles })] : []),
  ];
}
