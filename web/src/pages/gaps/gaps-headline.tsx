/** The finding of the page in a sentence: what is covered, and how the environment stands. */
import { Link } from 'react-router';
import type { CoverageView } from '#domain/views/coverage-view.ts';
import { Finding } from '../../components/finding.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

function EnvironmentClause({ coverage }: { readonly coverage: CoverageView }) {
  const { t } = useText();
  const { here } = useView();
  const environment = coverage.themes.find(({ theme }) => theme === 'environment');
  if (environment === undefined || environment.applicable === 0) return null;
  const { covered, applicable } = environment;
  const text =
    covered === 0
      ? t('gaps.headline.noneOf', { count: applicable })
      : t('gaps.headline.someOf', { covered, count: applicable });
  return (
    <>
      {' '}
      {t('gaps.headline.and')}{' '}
      <Link className={covered < applicable ? 'missing' : ''} to={here({ theme: 'environment' })}>
        {text}
      </Link>
    </>
  );
}

/** Two forms: of a group, or of a place without one, where no gap is counted. */
export function GapsHeadline({ coverage }: { readonly coverage: CoverageView }) {
  const { t, name, group } = useText();
  const { covered, inContact, known, nobody, applicable } = coverage.summary;
  const place = name(coverage.region);
  if (coverage.group === null) {
    const { enclosing, nationalGroup } = coverage;
    return (
      <Finding as="h1">
        {enclosing
          ? t('gaps.headline.enclosing', { place, whole: name(enclosing.region), group: group(enclosing.group) })
          : nationalGroup
            ? t('gaps.headline.national', { place, group: group(nationalGroup) })
            : t('gaps.headline.noGroup', { place })}{' '}
        {t('gaps.headline.onFile', { known: known + covered + inContact, count: applicable, nobody })}
      </Finding>
    );
  }
  const several = coverage.groups.length > 1 || coverage.status === 'groups-within';
  return (
    <Finding as="h1">
      {several
        ? t('gaps.headline.groupCovers', { place, group: group(coverage.group), covered, count: applicable })
        : t('gaps.headline.covers', { place, covered, count: applicable })}
      <EnvironmentClause coverage={coverage} />.
    </Finding>
  );
}
