/** The menu of small screens: history, adding, language, theme, workspaces. */
import { useState } from 'react';
import { Link } from 'react-router';
import { Drawer } from '../components/drawer.tsx';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import { LanguageControl } from './language-control.tsx';
import { ThemeChoices } from './theme-control.tsx';
import { WorkspaceSwitcher } from './workspace-switcher.tsx';

export function MenuDrawer() {
  const [open, setOpen] = useState(false);
  const { t } = useText();
  const { link } = useView();
  return (
    <>
      <button
        type="button"
        className="button plain"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('shell.menu')}
      </button>
      {open && (
        <Drawer
          title={t('shell.menu')}
          onClose={() => {
            setOpen(false);
          }}
        >
          <div className="menu-group">
            <Link
              className="button"
              to={link('/history')}
              onClick={() => {
                setOpen(false);
              }}
            >
              {t('shell.history')}
            </Link>
            <Link
              className="button"
              to={link('/add')}
              onClick={() => {
                setOpen(false);
              }}
            >
              {t('editing.addPage')}
            </Link>
          </div>
          <p className="loc">{t('shell.language')}</p>
          <LanguageControl long />
          <p className="loc">{t('shell.theme')}</p>
          <ThemeChoices />
          <WorkspaceSwitcher />
        </Drawer>
      )}
    </>
  );
}
