/** The audience switch: in the head, in the address, kept by links; what is withheld is counted, and editing is not offered. */
import { describe, expect, it } from 'vitest';
import { browserVisits, small } from '../support/e2e-visits.ts';
import { eventually, queryOf, settle, textOf } from '../support/e2e-waiting.ts';

describe('audience', () => {
  const { open } = browserVisits();

  it('shows the public view, says what is withheld, and keeps it from page to page', async () => {
    const page = await open('/rio-claro/regions/RC-RIO');
    await page.getByRole('link', { name: 'Historial' }).first().waitFor();
    await page.getByRole('button', { name: 'Se muestra para: Uso interno' }).click();
    await page.getByRole('link', { name: /^Público/ }).click();
    await eventually(() => queryOf(page)['audience']).toBe('public');
    const band = page.getByRole('complementary', { name: 'Para quién se muestra' });
    await eventually(() => textOf(band)).toMatch(
      /Se muestra como lo ve el público\. Se reserva: 2 fuentes restringidas/,
    );
    await page.getByRole('link', { name: 'Historial' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('link', { name: 'Actualizar' }).count()).toBe(0);

    await band.getByRole('button', { name: 'Qué se reserva y por qué' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Bajo la Regla de Chatham House', { exact: true }).waitFor();
    expect(await textOf(sheet)).toContain('no se dice qué es ni de quién');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Brechas' }).first().click();
    await settle(page);
    expect(queryOf(page)['audience']).toBe('public');
    await band.waitFor();
  });

  it('refuses the history by address and says what to do, in English', async () => {
    const page = await open('/rio-claro/history?audience=members&lang=en');
    await page.getByRole('heading', { name: 'Internal only' }).waitFor();
    expect(await page.getByRole('link', { name: 'See it as internal' }).getAttribute('href')).toContain('internal');
    await page.getByText('Shown as member organisations see it.').waitFor();
  });

  it('stands in the menu of small screens', async () => {
    const page = await open('/rio-claro/regions/RC-RIO?lang=en', { size: small });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /^Members/ })
      .click();
    await eventually(() => queryOf(page)['audience']).toBe('members');
    await page.keyboard.press('Escape');
    await eventually(() => textOf(page.getByRole('complementary', { name: 'For whom it is shown' }))).toMatch(
      /Withheld: .*Chatham House Rule/,
    );
  });
});
