/** i18next with both catalogues loaded; keys are typed from the Spanish one. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { catalogues, type Texts } from './catalogues.ts';
import { dayArticles } from './day-articles.ts';
import { numberSeparators } from './number-separators.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Texts };
  }
}

export const i18n = i18next.createInstance();

void i18n
  .use(numberSeparators)
  .use(dayArticles)
  .use(initReactI18next)
  .init({
    resources: { es: { translation: catalogues.es }, en: { translation: catalogues.en } },
    lng: 'es',
    fallbackLng: 'es',
    initAsync: false,
    postProcess: [dayArticles.name],
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
