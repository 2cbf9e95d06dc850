/** The sections at the left, and the workspace at its foot. */
import { Link } from 'react-router';
import { useText } from '../i18n/use-text.ts';
import { useSmallScreen } from '../view/use-small-screen.ts';
import { useSections } from './sections.ts';
import { WorkspaceSwitcher } from './workspace-switcher.tsx';

export function Rail() {
  const { t } = useText();
  const sections = useSections();
  if (useSmallScreen()) return null;
  return (
    <div className="rail">
      <div className="rail-inner">
        <nav aria-label={t('shell.sections')}>
          {sections.map(({ key, label, to, current }) => (
            <Link key={key} className="rail-link" to={to} aria-current={current ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        <div className="rail-foot">
          <WorkspaceSwitcher />
        </div>
      </div>
    </div>
  );
}
