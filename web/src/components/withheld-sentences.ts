/** What a page leaves out for an audience, in sentences: a count of what is shown is no count of what there is. */
import type { WithheldView } from '#domain/views/withheld-view.ts';
import { formatList } from './format-number.ts';
import type { Text } from '../i18n/use-text.ts';
import { withheldWords, type WithheldKind } from './withheld-words.ts';

const sources = ['restricted', 'chathamHouse', 'ownKnowledge'] as const;

/** What a page tells of: of these kinds it says how much is withheld. */
const told = {
  group: ['statements', 'organisations'],
  places: [],
  regions: ['regions', 'organisations'],
  comparison: ['statements', 'organisations', 'groups', 'claims'],
  groups: ['groups', 'organisations', 'statements'],
  network: ['statements', 'organisations', 'groups'],
  measures: ['statements', 'organisations', 'influence'],
  events: ['events', 'claims', 'statements'],
  topics: ['topics', 'events', 'statements'],
  topic: ['events', 'organisations', 'claims', 'statements'],
  sources: [...sources, 'statements'],
  source: ['statements'],
  organisation: ['statements', 'organisations', 'groups', 'events', 'claims', 'interviews', 'influence'],
  address: ['organisations', 'groups', 'regions', 'events', 'topics', ...sources],
} as const satisfies Record<string, readonly WithheldKind[]>;

export interface WithheldFrom {
  /** What the page tells of. */
  readonly of: keyof typeof told;
  /** Expected roles here whose state is withheld. */
  readonly roles?: number;
}

function opening({ of }: WithheldFrom, list: string, { t }: Pick<Text, 't'>): string {
  if (of === 'group') return t('audience.countsShown', { list });
  if (of === 'organisation') return t('audience.organisationShown', { list });
  return of === 'address' ? t('audience.addressWithheld', { list }) : t('audience.listShown', { list });
}

/** Nothing where nothing is withheld of the kinds that the page tells of; else how much of each, and for which sources. */
export function withheldSentences(
  from: WithheldFrom,
  withheld: WithheldView,
  text: Pick<Text, 't' | 'lang'>,
): string[] {
  const { t, lang } = text;
  const { of, roles = 0 } = from;
  const left = withheldWords(withheld, text, told[of]);
  const why = of === 'sources' || of === 'address' ? [] : withheldWords(withheld, text, sources);
  const { groups } = withheld;
  const places = of === 'places' || of === 'regions';
  return [
    ...(left.length > 0 ? [opening(from, formatList(left, lang), text)] : []),
    ...(places && groups > 0 ? [t('audience.groupsWithheld', { count: groups })] : []),
    ...(roles > 0 ? [t('audience.rolesWithheld', { count: roles })] : []),
    ...(left.length > 0 && why.length > 0 ? [t('audience.becauseOf', { list: formatList(why, lang) })] : []),
  ];
}
