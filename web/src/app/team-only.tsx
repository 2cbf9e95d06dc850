/** Around pages that only the team sees: another audience is told so, instead of a question that the service refuses. */
import { Link, Outlet } from 'react-router';
import { useIsInternal } from '../api/shared-answers.ts';
import { useAudience } from '../api/use-audience.ts';
import { usePageTitle } from '../components/page-title.ts';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';

function Refusal() {
  const { audiences } = useAudience();
  const { t } = useText();
  const { here, link } = useView();
  usePageTitle(t('audience.teamOnly'));
  return (
    <div className="page">
      <h1>{t('audience.teamOnly')}</h1>
      <p className="page-lead">{t('audience.teamOnlyWhy')}</p>
      <p>
        {audiences.includes('internal') ? (
          <Link className="button" to={here({ audience: 'internal' })}>
            {t('audience.seeInternal')}
          </Link>
        ) : (
          <Link className="button" to={link('/regions')}>
            {t('audience.toRegions')}
          </Link>
        )}
      </p>
    </div>
  );
}

export function TeamOnly() {
  return useIsInternal() ? <Outlet /> : <Refusal />;
}
