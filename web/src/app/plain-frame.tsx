/** The frame of pages that belong to no workspace: mark, language, theme, messages. */
import { useEffect, type ReactNode } from 'react';
import { StatusMessage } from '../components/status-message.tsx';
import { useText } from '../i18n/use-text.ts';
import { AudienceBand } from './audience-band.tsx';
import { AudienceControl } from './audience-control.tsx';
import { Brand } from './brand.tsx';
import { LanguageControl } from './language-control.tsx';
import { ThemeControl } from './theme-control.tsx';
import './shell.css';
import './plain-frame.css';

export function PlainFrame({ children }: { readonly children: ReactNode }) {
  const { t, lang } = useText();
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="head plain-head">
        <Brand />
        <AudienceControl />
        <LanguageControl />
        <ThemeControl />
      </header>
      <main id="main" tabIndex={-1}>
        <AudienceBand />
        {children}
      </main>
      <StatusMessage />
    </>
  );
}
