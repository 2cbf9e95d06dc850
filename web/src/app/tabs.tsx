/** The sections at the foot of small screens; history and adding stand in the menu there. */
import { Link } from 'react-router';
import { useText } from '../i18n/use-text.ts';
import { useSmallScreen } from '../view/use-small-screen.ts';
import { useSections } from './sections.ts';

export function Tabs() {
  const { t } = useText();
  const sections = useSections();
  if (!useSmallScreen()) return null;
  return (
    <nav className="tabs" aria-label={t('shell.sections')}>
      {sections
        .filter(({ key }) => key !== 'history' && key !== 'add')
        .map(({ key, label, to, current }) => (
          <Link key={key} to={to} aria-current={current ? 'page' : undefined}>
            {label}
          </Link>
        ))}
    </nav>
  );
}
