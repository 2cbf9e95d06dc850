/** A telephone, 390x844 with touch: every section is in reach. Widths and sizes: tests/e2e/screens.test.ts. */
import { describe, expect, it } from 'vitest';
import { browserVisits, small } from '../support/e2e-visits.ts';
import { eventually, pathOf, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

describe('small screen', () => {
  const { open } = browserVisits();

  it('has its sections at the foot, in reach of the thumb', async () => {
    const page = await open('/peru/regions/PE-CUS', { size: small });
    const bar = page.getByRole('navigation', { name: 'Secciones' });
    expect(await textsOf(bar.getByRole('link'))).toEqual(['Regiones', 'Red', 'Brechas', 'Grupos']);
    const box = await bar.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(small.height);
    await bar.getByRole('link', { name: 'Red', exact: true }).tap();
    await eventually(() => pathOf(page)).toBe('/peru/regions/PE-CUS/network');
    await settle(page);
    expect(await bar.getByRole('link', { name: 'Red', exact: true }).getAttribute('aria-current')).toBe('page');
  });

  it('shows the tables of the network as cards, in the order that is chosen', async () => {
    const page = await open('/peru/regions/PE-CUS/network?view=table', { size: small });
    const table = page.getByRole('region', { name: /^\d+ organizaciones y \d+ grupos$/ });
    const first = table.getByRole('row').first();
    const wide = await table.evaluate((part) => part.scrollWidth - part.clientWidth);
    expect(wide).toBe(0);
    await table.getByLabel('Ordenar por').selectOption('Líneas');
    await eventually(() => new URL(page.url()).searchParams.get('sort')).toBe('-degree');
    await eventually(() => textOf(first)).toMatch(/ [1-9]\d*$/);
    await table.getByRole('button', { name: 'Invertir el orden' }).tap();
    await eventually(() => new URL(page.url()).searchParams.get('sort')).toBe('degree');
    await eventually(() => textOf(first)).toMatch(/ 0$/);
  });

  it('opens the measure that a link leads to, and changes language, colours and workspace from the menu', async () => {
    const page = await open('/peru/about#betweenness', { size: small });
    const opened = page.locator('.measure details[open]');
    await opened.first().waitFor();
    expect(await textsOf(opened)).toEqual([expect.stringMatching(/^Intermediación /)]);
    await eventually(() =>
      page.locator('#betweenness').evaluate((part) => part.getBoundingClientRect().top),
    ).toBeLessThan(small.height / 2);
    await page.getByRole('button', { name: 'Menú' }).tap();
    const menu = page.getByRole('dialog', { name: 'Menú' });
    await menu.getByRole('button', { name: 'Oscuro' }).tap();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await menu.getByRole('link', { name: 'English' }).tap();
    await eventually(() => page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('dialog').getByRole('link', { name: 'Río Claro (fictional)', exact: true }).tap();
    await eventually(() => pathOf(page)).toBe('/rio-claro/regions');
  });

  it('shows what is chosen in the network as a sheet that leaves the picture in sight', async () => {
    const page = await open('/peru/regions/PE-CUS/network?sel=oefa', { size: small });
    const sheet = page.getByRole('complementary', { name: 'Organismo de Evaluación y Fiscalización Ambiental' });
    await sheet.waitFor();
    const box = await sheet.boundingBox();
    expect(box?.y ?? 0).toBeGreaterThan(200);
    expect(box?.width).toBe(small.width);
    await sheet.getByRole('button', { name: 'Cerrar' }).tap();
    await sheet.waitFor({ state: 'detached' });
  });
});
