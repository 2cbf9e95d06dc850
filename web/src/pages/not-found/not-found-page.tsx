/** An address that matches nothing. */
import { Link } from 'react-router';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useWithheld } from '../../api/use-withheld.ts';
import { NotOnFile } from '../../components/not-on-file.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import '../../components/finding.css';
import './not-found-page.css';

export function NotFoundPage() {
  const { link, workspace } = useView();
  const { t } = useText();
  const { withheld } = useWithheld(workspace);
  const { data } = useEndpoint('workspaces', {}, {});
  const gone = workspace !== '' && data !== undefined && !data.items.some(({ id }) => id === workspace);
  const title = withheld ? t('audience.notShownTitle') : t('shell.notFoundTitle');
  usePageTitle(title);
  return (
    <div className="page not-found">
      <h1 className="finding finding-headline">{title}</h1>
      {gone ? <p className="empty">{t('shell.unknownWorkspace', { id: workspace })}</p> : <NotOnFile />}
      <p>
        {gone || workspace === '' ? (
          <Link to={link('/')}>{t('shell.notFoundHome')}</Link>
        ) : (
          <Link to={link('/regions')}>{t('shell.notFoundBack')}</Link>
        )}
      </p>
    </div>
  );
}
