/** Spanish and English: the switch changes all of a page, and links keep it. Every screen's words: tests/e2e/screens.test.ts. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { catalogueTexts, foreignWords, wordsOn } from '../support/e2e-languages.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, pathOf, queryOf, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

function switchTo(page: Page, name: 'Español' | 'English') {
  return page.getByRole('link', { name, exact: true }).click();
}

/** Titles of the page and its parts, and the names of the sections. */
async function headlines(page: Page): Promise<string[]> {
  const navigation = await textsOf(page.getByRole('navigation').first().getByRole('link'));
  return [...(await textsOf(page.getByRole('main').getByRole('heading'))), ...navigation];
}

describe('language', () => {
  const { open } = browserVisits();

  it('follows the browser on the first visit', async () => {
    const spanish = await open('/');
    expect(await spanish.locator('html').getAttribute('lang')).toBe('es');
    const english = await open('/', { locale: 'en-GB' });
    expect(await english.locator('html').getAttribute('lang')).toBe('en');
    await english.getByRole('link', { name: 'Gaps' }).waitFor();
  });

  it.each([
    ['/peru/regions', 'tiene grupo propio: Cusco', 'a group of its own: Cusco'],
    ['/peru/regions/PE-CUS', '7 integrantes y 1 observador', '7 members and 1 observer'],
    ['/peru/regions/PE-CUS/gaps', 'El grupo de Cusco cubre', 'Cusco'],
    ['/peru/about', 'Tinkuy muestra', 'Tinkuy shows'],
  ])('switches %s from Spanish to English and back', async (path, spanish, english) => {
    const page = await open(path);
    const before = await headlines(page);
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toContain(spanish);

    await switchTo(page, 'English');
    await eventually(() => page.locator('html').getAttribute('lang')).toBe('en');
    expect(queryOf(page)['lang']).toBe('en');
    expect(pathOf(page)).toBe(path);
    const between = await headlines(page);
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toContain(english);
    expect(await textOf(page.getByRole('heading', { level: 1 }))).not.toContain(spanish);
    expect(between).toHaveLength(before.length);
    const names = /^[\p{Lu}][\p{L} ]*$/u;
    const same = between.filter((text) => before.includes(text) && !names.test(text));
    expect(same, 'the same in both languages').toEqual([]);

    await switchTo(page, 'Español');
    await eventually(() => page.locator('html').getAttribute('lang')).toBe('es');
    expect(await headlines(page)).toEqual(before);
  });

  it('is kept by links, by a reload, and on the next visit without the parameter', async () => {
    const page = await open('/peru/regions');
    await switchTo(page, 'English');
    await page
      .getByRole('link', { name: /^Cusco/ })
      .first()
      .click();
    await settle(page);
    expect(queryOf(page)).toEqual({ lang: 'en' });
    await page.getByRole('link', { name: 'Gaps', exact: true }).click();
    await settle(page);
    expect(queryOf(page)).toEqual({ lang: 'en' });
    await page.reload();
    await settle(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto('/peru/about');
    await settle(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('finds such a word when there is one', async () => {
    const page = await open('/peru/regions/PE-CUS/gaps?lang=es');
    const foreign = foreignWords(await wordsOn(page), [...catalogueTexts], 'en');
    expect(foreign).toContain('Brechas');
    expect(foreign).toContain('A quién acercarse en Cusco');
  });
});
