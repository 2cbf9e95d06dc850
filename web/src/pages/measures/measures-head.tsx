/** The heading of the page, and the way between a region and the whole workspace. */
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text.ts';
import { measuredPart } from '../../measuring/lines-choice.ts';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';
import { wholeWorkspace } from '../../view/whole-workspace.ts';

export function MeasuresHead({ place }: { readonly place: string }) {
  const { t, name } = useText();
  const view = useView();
  const { current } = useCurrentRegion();
  const whole = view.id === wholeWorkspace;
  const parts = { ...measuredPart(view), cols: view.get('cols'), sort: view.get('sort') };
  return (
    <header className="measures-head">
      <h1>{t('measures.heading', { place })}</h1>
      <p className="no-print">
        {!whole && <Link to={view.link(`/regions/${wholeWorkspace}/measures`, parts)}>{t('measures.toWhole')}</Link>}
        {whole && current && (
          <Link to={view.link(`/regions/${current.id}/measures`, parts)}>
            {t('measures.toRegion', { region: name(current) })}
          </Link>
        )}{' '}
        <Link to={view.link('/about#medidas')}>{t('measures.explained')}</Link>
      </p>
    </header>
  );
}
