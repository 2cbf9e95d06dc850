/** An address that matches nothing. */
import { Link } from 'react-router';
import { usePageTitle } from '../../components/page-title.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import '../../components/finding.css';
import './not-found-page.css';

export function NotFoundPage() {
  const { link } = useView();
  const { t } = useText();
  const workspace = useWorkspace();
  usePageTitle(t('shell.notFoundTitle'));
  return (
    <div className="page not-found">
      <h1 className="finding finding-headline">{t('shell.notFoundTitle')}</h1>
      <p className="empty">{t('shell.notFoundText')}</p>
      <p>
        <Link to={workspace ? link('/regions') : link('/')}>{t('shell.notFoundBack')}</Link>
      </p>
    </div>
  );
}
