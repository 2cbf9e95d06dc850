/** The menu of small screens: language, theme, workspaces. */
import { useState } from 'react';
import { Drawer } from '../components/drawer.tsx';
import { useText } from '../i18n/use-text.ts';
import { LanguageControl } from './language-control.tsx';
import { ThemeChoices } from './theme-control.tsx';
import { WorkspaceSwitcher } from './workspace-switcher.tsx';

export function MenuDrawer() {
  const [open, setOpen] = useState(false);
  const { t } = useText();
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
