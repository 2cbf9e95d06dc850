/** The first sections at the foot of small screens, and the menu with the others. */
import { Link } from 'react-router';
import { useText } from '../i18n/use-text.ts';
import { useSmallScreen } from '../view/use-small-screen.ts';
import { MenuDrawer } from './menu-drawer.tsx';
import { useSections } from './sections.ts';

export function Tabs() {
  const { t } = useText();
  const sections = useSections();
  if (!useSmallScreen()) return null;
  return (
    <nav className="tabs" aria-label={t('shell.sections')}>
      {sections
        .filter(({ tab }) => tab)
        .map(({ key, label, to, current }) => (
          <Link key={key} to={to} aria-current={current ? 'page' : undefined}>
            {label}
          </Link>
        ))}
      <MenuDrawer sections={sections.filter(({ tab }) => !tab)} />
    </nav>
  );
}
