/** Without a mouse: from the first page to Cusco's gaps, into a dossier and back; search; sheets that give focus back. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, focused, pathOf, queryOf, settle } from '../support/e2e-waiting.ts';

/** Presses Tab until the focus is on what is named, at most `limit` times; every stop on the way must be seen. */
async function tabTo(page: Page, name: RegExp, limit = 80): Promise<void> {
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    expect(at.ring, `focus cannot be seen on ${at.tag} "${at.name}"`).toBe(true);
    if (name.test(at.name)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

/** A new page starts with the focus on its content. */
async function focusOnMain(page: Page): Promise<void> {
  await eventually(async () => (await focused(page)).tag).toBe('main');
}

describe('keyboard only', () => {
  const { open } = browserVisits();

  it("gets from the first page to Cusco's gaps, a dossier, and back", async () => {
    const page = await open('/');
    await tabTo(page, /^Cusco, /);
    await page.keyboard.press('Enter');
    await eventually(() => pathOf(page)).toBe('/peru/regions/PE-CUS');
    await settle(page);
    await focusOnMain(page);

    await tabTo(page, /^Ver las brechas con sus razones$/);
    await page.keyboard.press('Enter');
    await eventually(() => pathOf(page)).toBe('/peru/regions/PE-CUS/gaps');
    await settle(page);
    await focusOnMain(page);

    await tabTo(page, /^Ambiente/);
    await page.keyboard.press('Enter');
    await eventually(() => queryOf(page)['theme']).toBe('environment');
    await settle(page);
    await tabTo(page, /Organismo de Evaluación y Fiscalización Ambiental$/);
    await page.keyboard.press('Enter');
    await eventually(() => pathOf(page)).toBe('/peru/organisations/oefa');
    await settle(page);
    await focusOnMain(page);

    // What the keys of the browser for going back do; a headless one has none.
    await page.goBack();
    await eventually(() => pathOf(page)).toBe('/peru/regions/PE-CUS/gaps');
    expect(queryOf(page)['theme']).toBe('environment');
  });

  it('walks the matrix with the arrows, one stop for Tab', async () => {
    const page = await open('/peru/regions/PE-CUS/gaps');
    await tabTo(page, /^Fiscalización ambiental, Cusco:/);
    await page.keyboard.press('ArrowRight');
    expect((await focused(page)).name).toMatch(/^Fiscalización ambiental, Perú:/);
    await page.keyboard.press('ArrowDown');
    expect((await focused(page)).name).toMatch(/^Organización ambiental, Perú:/);
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatchObject({ name: 'Organización ambiental, Cusco: nadie registrado', ring: true });
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Nadie registrado.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(async () => (await focused(page)).name).toBe('Organización ambiental, Cusco: nadie registrado');
  });

  it('skips to the content', async () => {
    const page = await open('/peru/regions/PE-CUS');
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('Ir al contenido');
    expect(await page.getByRole('link', { name: 'Ir al contenido' }).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect((await focused(page)).tag).toBe('main');
  });

  it('searches with Ctrl+K, chooses with the arrows, and opens with Enter', async () => {
    const page = await open('/peru/regions');
    await page.keyboard.press('Control+k');
    const search = page.getByRole('dialog', { name: 'Buscar' });
    await search.waitFor();
    const options = search.getByRole('option');
    // Accents and small errors do not matter.
    await page.keyboard.type('fiscalizacion ambeintal');
    const agency = /Organismo de Evaluación y Fiscalización Ambiental/;
    await search.getByRole('option', { name: agency }).waitFor();
    expect(await options.count()).toBeGreaterThan(1);
    await page.keyboard.press('ArrowDown');
    await eventually(() => options.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await eventually(() => options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('oefa');
    await eventually(() => options.first().innerText()).toMatch(agency);
    await eventually(() => options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await eventually(() => pathOf(page)).toBe('/peru/organisations/oefa');
    await search.waitFor({ state: 'detached' });
  });

  it('closes with Escape and gives the focus back', async () => {
    const page = await open('/peru/regions/PE-CUS');
    await tabTo(page, /^Buscar organización/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Buscar' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(async () => (await focused(page)).name).toMatch(/^Buscar organización/);

    await tabTo(page, /^Fecha:/);
    await page.keyboard.press('Enter');
    await page.getByLabel('A una fecha').waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('A una fecha').waitFor({ state: 'detached' });
    await eventually(async () => (await focused(page)).name).toMatch(/^Fecha:/);

    await tabTo(page, /^7 integrantes$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Registrados por nombre').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(async () => (await focused(page)).name).toBe('7 integrantes');
  });

  it('walks the network: next node, choose, let go', async () => {
    const page = await open('/peru/regions/PE-CUS/network');
    await tabTo(page, /^Red de \d+ organizaciones/);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').waitFor();
    expect(queryOf(page)['sel']).toBeTruthy();
    await page.getByRole('application').focus();
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(queryOf(page)['sel']).toBeUndefined();
  });
});
