/** Name and mark: three streams that meet. */
import { Link } from 'react-router';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';

export function Brand() {
  const { link, workspace } = useView();
  const { t } = useText();
  return (
    <Link className="brand" to={link(workspace === '' ? '/' : '/regions')} aria-label={t('shell.home')}>
      <svg
        width="22"
        height="22"
        viewBox="0 0 22 22"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M2 3c5 0 6 8 11 8M2 19c5 0 6-8 11-8M2 11h18" />
      </svg>
      Tinkuy
    </Link>
  );
}
