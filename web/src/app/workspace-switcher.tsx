/** The workspaces; a fictional one bears its mark here too. */
import { Link } from 'react-router';
import { useEndpoint } from '../api/use-endpoint.ts';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import { linkTo } from '../view/view-address.ts';
import './workspace-switcher.css';

/** The workspaces in use as links, the current one marked, and the way to the page that changes them. */
export function WorkspaceSwitcher() {
  const { workspace, query } = useView();
  const { t, say } = useText();
  const { data } = useEndpoint('workspaces', {}, {});
  const items = (data?.items ?? []).filter(({ id, archived }) => !archived || id === workspace);
  // The date of one record says nothing about another.
  const kept = new URLSearchParams(query);
  kept.delete('at');
  return (
    <nav className="workspaces" aria-label={t('shell.workspaces')}>
      <p className="loc">{t('shell.workspaces')}</p>
      <ul>
        {items.map(({ id, title, fictional }) => (
          <li key={id}>
            <Link to={linkTo(`/${id}/regions`, kept)} aria-current={id === workspace ? 'true' : undefined}>
              {say(title)}
            </Link>
            {fictional && <span className="fictional-mark">{t('shell.fictional')}</span>}
          </li>
        ))}
      </ul>
      <Link className="workspaces-manage" to={linkTo('/workspaces', kept)}>
        {t('workspaces.manage')}
      </Link>
    </nav>
  );
}
