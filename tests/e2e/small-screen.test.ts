/** A telephone, 390x844 with touch: nothing scrolls sideways, what is touched is large enough, every section is in reach. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, screens } from '../support/e2e-screens.ts';
import { browserVisits, small } from '../support/e2e-visits.ts';
import { eventually, pathOf, settle, textsOf } from '../support/e2e-waiting.ts';

const leastTarget = 44;

/** Navigation controls below 44 px in one direction, with their size. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'header a, header button, nav a, nav button, .place button, [role="group"] > button, dialog > header button',
    );
    return [...controls].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      // Links inside a line of text are exempt, as in WCAG 2.5.8.
      const inText = control.closest('p, h1, h2, h3, ol, main header') !== null;
      if (width === 0 || inText || (width >= least - 0.5 && height >= least - 0.5)) return [];
      return [`${control.getAttribute('aria-label') ?? control.innerText} ${width.toFixed()}x${height.toFixed()}`];
    });
  }, leastTarget);
}

describe('small screen', () => {
  const { open } = browserVisits();

  it.each(['es', 'en'] as const)('%s: no screen scrolls sideways or has a control too small to touch', async (lang) => {
    const page = await open(`/peru/regions?lang=${lang}`, { size: small });
    const wide: Record<string, number> = {};
    const little: Record<string, string[]> = {};
    for (const screen of screens) {
      await page.goto(addressOf(screen, lang));
      await settle(page);
      const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
      if (width > small.width) wide[screen.name] = width;
      const controls = await tooSmall(page);
      if (controls.length > 0) little[screen.name] = controls;
    }
    expect({ wide, little }).toEqual({ wide: {}, little: {} });
  });

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

  it('changes language, colours and workspace from the menu', async () => {
    const page = await open('/peru/regions', { size: small });
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
