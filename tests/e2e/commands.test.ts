/** Screens and actions from the search, steps of the view by key, and the sheet of keys. */
import { describe, expect, it } from 'vitest';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, pathOf, queryOf, settle } from '../support/e2e-waiting.ts';

describe('search, steps and keys', () => {
  const { open } = browserVisits();

  it('goes to a screen and opens a form from the search', async () => {
    const page = await open('/peru/regions/PE-CUS?lang=es');
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: /^Regiones/ }).waitFor();
    await page.keyboard.type('brech');
    await page.getByRole('option', { name: /^Brechas\s*pantalla/ }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => pathOf(page)).toBe('/peru/regions/PE-CUS/gaps');
    await settle(page);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('actualizar integrantes cusco');
    await page.getByRole('option', { name: /^Actualizar integrantes del grupo de Cusco/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /Actualizar integrantes/ }).waitFor();
  });

  it('leads from a word of the field to the screen that answers, and to the picture to save', async () => {
    const page = await open('/peru/regions/PE/network?lang=en');
    await page.locator('.save-picture').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('save pict');
    await page.getByRole('option', { name: /^Save picture/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Save picture' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('fund');
    await page.getByRole('option', { name: /^Ties in Peru: funds/ }).click();
    await eventually(() => [pathOf(page), queryOf(page)['tie']]).toEqual(['/peru/regions/PE/network', 'funds']);
    await page.getByRole('table').first().waitFor();
  });

  it('puts things on file before actions that only mention them', async () => {
    const page = await open('/peru/regions/PE-CUS?lang=en');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('cusco');
    await page.getByRole('option', { name: /^Update members of the Cusco group/ }).waitFor();
    await page
      .getByRole('option', { name: /^Cusco/ })
      .first()
      .waitFor();
    const found = await page.getByRole('option').allInnerTexts();
    expect(found[0]).toMatch(/^Cusco/);
    expect(found.findIndex((text) => text.startsWith('Update members'))).toBeGreaterThan(2);
  });

  it('takes a filter back with Ctrl Z and makes it again with Ctrl Y, not in a text field', async () => {
    const page = await open('/peru/regions/PE-CUS/gaps?lang=en');
    const chosen = page.getByRole('button', { name: /^Environment \d+$/, pressed: true });
    await page.getByRole('button', { name: /^Environment \d+$/, pressed: false }).click();
    await chosen.waitFor();
    await page.keyboard.press('Control+z');
    await eventually(() => queryOf(page)['theme']).toBeUndefined();
    await chosen.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.getByText('There is no earlier view in this visit.').waitFor();
    await page.keyboard.press('Control+y');
    await eventually(() => queryOf(page)['theme']).toBe('environment');
    await chosen.waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('x');
    await page.keyboard.press('Control+z');
    expect(queryOf(page)['theme']).toBe('environment');
  });

  it('lists the keys on "?", and gives the view back on Escape', async () => {
    const page = await open('/peru/regions?lang=es');
    await page.getByRole('main').focus();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Teclas' });
    await sheet.getByText('Volver a la vista anterior').waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(queryOf(page)['help']).toBeUndefined();
  });
});
