/** Which language is shown: address, then stored choice, then browser, then Spanish. */
import { describe, expect, it } from 'vitest';
import { chosenLanguage, localeOf } from '../../../web/src/view/language.ts';

describe('chosenLanguage', () => {
  it('prefers the address, then the stored choice, then the browser', () => {
    expect(chosenLanguage('en', 'es', ['es-PE'])).toBe('en');
    expect(chosenLanguage(null, 'en', ['es-PE'])).toBe('en');
    expect(chosenLanguage(null, null, ['qu', 'en-GB', 'es'])).toBe('en');
  });

  it('is Spanish where nothing says otherwise', () => {
    expect(chosenLanguage(null, null, ['qu', 'fr'])).toBe('es');
    expect(chosenLanguage('fr', null, [])).toBe('es');
  });
});

describe('localeOf', () => {
  it('reads the language of a tag', () => {
    expect(localeOf('ES-PE')).toBe('es');
    expect(localeOf('pt-BR')).toBeUndefined();
    expect(localeOf(null)).toBeUndefined();
  });
});
