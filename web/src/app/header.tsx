/** The head of the page: where and when one is, for whom, search, language, theme. */
import { useText } from '../i18n/use-text.ts';
import { AudienceControl } from './audience-control.tsx';
import { Brand } from './brand.tsx';
import { Breadcrumb } from './breadcrumb.tsx';
import { DateControl } from '../components/date-control.tsx';
import { LanguageControl } from './language-control.tsx';
import { SearchControl } from './search-control.tsx';
import { ThemeControl } from './theme-control.tsx';
import { useSmallScreen } from '../view/use-small-screen.ts';

export function Header() {
  const small = useSmallScreen();
  const { t } = useText();
  if (small) {
    return (
      <header>
        <div className="head">
          <Brand />
          <SearchControl small />
        </div>
        <div className="place">
          <Breadcrumb label={t('shell.place')} />
          <DateControl small />
        </div>
      </header>
    );
  }
  return (
    <header className="head">
      <Brand />
      <Breadcrumb label={t('shell.place')} />
      <SearchControl />
      <DateControl />
      <AudienceControl />
      <LanguageControl />
      <ThemeControl />
    </header>
  );
}
