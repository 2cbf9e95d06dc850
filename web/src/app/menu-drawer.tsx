/** The menu of small screens: the sections without a tab, audience, language, theme, workspaces. */
import { useState } from 'react';
import { Link } from 'react-router';
import { Drawer } from '../components/drawer.tsx';
import { useText } from '../i18n/use-text.ts';
import { AudienceChoices } from './audience-control.tsx';
import { LanguageControl } from './language-control.tsx';
import type { SectionEntry } from './sections.ts';
import { ThemeChoices } from './theme-control.tsx';
import { WorkspaceSwitcher } from './workspace-switcher.tsx';

interface Props {
  /** The sections that stand in the menu. */
  readonly sections: readonly SectionEntry[];
}

export function MenuDrawer({ sections }: Props) {
  const [open, setOpen] = useState(false);
  const { t } = useText();
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        data-current={sections.some(({ current }) => current) || undefined}
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
            {sections.map(({ key, label, to, current }) => (
              <Link
                key={key}
                className="button"
                to={to}
                aria-current={current ? 'page' : undefined}
                onClick={() => {
                  setOpen(false);
                }}
              >
                {label}
              </Link>
            ))}
          </div>
          <p className="loc">{t('audience.label')}</p>
          <AudienceChoices />
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
