/** Spanish or English: in the address, and kept as this person's choice. */
import { Link } from 'react-router';
import { locales } from '#domain/vocabularies.ts';
import { useText } from '../i18n/use-text.ts';
import { writeSetting } from '../view/personal-setting.ts';
import { useView } from '../view/use-view.ts';
import { languageNames } from './language-names.ts';
import './language-control.css';

export function LanguageControl({ long = false }: { readonly long?: boolean }) {
  const { here, lang } = useView();
  const { t } = useText();
  return (
    <div className="language" role="group" aria-label={t('shell.language')}>
      {locales.map((locale) => (
        <Link
          key={locale}
          to={here({ lang: locale })}
          replace
          preventScrollReset
          lang={locale}
          hrefLang={locale}
          aria-label={languageNames[locale]}
          aria-current={locale === lang ? 'true' : undefined}
          onClick={() => {
            writeSetting('language', locale);
          }}
        >
          {long ? languageNames[locale] : locale.toUpperCase()}
        </Link>
      ))}
    </div>
  );
}
