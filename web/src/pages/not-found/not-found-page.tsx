/** An address that matches nothing. */
import { Link } from 'react-router';
import { useAudience } from '../../api/use-audience.ts';
import { usePageTitle } from '../../components/page-title.ts';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import '../../components/finding.css';
import './not-found-page.css';

export function NotFoundPage() {
  const { link } = useView();
  const { t } = useText();
  const workspace = useWorkspace();
  const shown = useAudience().audience === 'internal' || workspace === undefined ? 'all' : 'part';
  const title = shown === 'all' ? t('shell.notFoundTitle') : t('audience.notShownTitle');
  usePageTitle(title);
  return (
    <div className="page not-found">
      <h1 className="finding finding-headline">{title}</h1>
      <p className="empty">{shown === 'all' ? t('shell.notFoundText') : t('audience.notShownText')}</p>
      {workspace && <WithheldNote of="address" />}
      <p>
        <Link to={workspace ? link('/regions') : link('/')}>{t('shell.notFoundBack')}</Link>
      </p>
    </div>
  );
}
