/** The finding of the gaps page in words: on the page and above a saved picture. */
import type { CoverageView } from '#domain/views/coverage-view.ts';
import type { Text } from '../../i18n/use-text.ts';

interface HeadlineWords {
  readonly finding: string;
  /** The clause on the environment, where the group has such roles; `open` while one is not covered. */
  readonly environment: { readonly text: string; readonly open: boolean } | undefined;
}

function environmentWords({ themes }: CoverageView, { t }: Text): HeadlineWords['environment'] {
  const environment = themes.find(({ theme }) => theme === 'environment');
  if (environment === undefined || environment.applicable === 0) return undefined;
  const { covered, applicable: count } = environment;
  const text = covered === 0 ? t('gaps.headline.noneOf', { count }) : t('gaps.headline.someOf', { covered, count });
  return { text, open: covered < count };
}

/** Two forms: of a group, without the full stop, or of a place without one, in whole sentences. */
export function headlineWords(coverage: CoverageView, text: Text): HeadlineWords {
  const { t, name, group } = text;
  const { covered, inContact, known, nobody, applicable: count } = coverage.summary;
  const place = name(coverage.region);
  if (coverage.group !== null) {
    const several = coverage.groups.length > 1 || coverage.status === 'groups-within';
    const finding = several
      ? t('gaps.headline.groupCovers', { place, group: group(coverage.group), covered, count })
      : t('gaps.headline.covers', { place, covered, count });
    return { finding, environment: environmentWords(coverage, text) };
  }
  const { enclosing, nationalGroup } = coverage;
  const standing = enclosing
    ? t('gaps.headline.enclosing', { place, whole: name(enclosing.region), group: group(enclosing.group) })
    : nationalGroup
      ? t('gaps.headline.national', { place, group: group(nationalGroup) })
      : t('gaps.headline.noGroup', { place });
  const onFile = t('gaps.headline.onFile', { known: known + covered + inContact, count, nobody });
  return { finding: `${standing} ${onFile}`, environment: undefined };
}

/** The finding as one text. */
export function headlineSentence(coverage: CoverageView, text: Text): string {
  const { finding, environment } = headlineWords(coverage, text);
  if (coverage.group === null) return finding;
  return environment === undefined ? `${finding}.` : `${finding} ${text.t('gaps.headline.and')} ${environment.text}.`;
}
