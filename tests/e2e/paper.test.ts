/** Overview, dossier and matrix on paper; and what the sheet of a cell says of contact through a part. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserVisits } from '../support/e2e-visits.ts';
import { textOf } from '../support/e2e-waiting.ts';

/** Width of A4 between margins of 12 mm, in CSS pixels. */
const paper = { width: 703, height: 1020 } as const;

async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** Texts that stand out of the sheet at the right, or are cut by what holds them. */
async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate((width) => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      'main h1, main h2, main p, main li, main td, main th',
    )) {
      const { right, width: own } = element.getBoundingClientRect();
      if (own > 1 && right > width + 1 && element.closest('.visually-hidden') === null) found.push(element.innerText);
    }
    return found;
  }, paper.width);
}

describe('on paper', () => {
  const { open } = browserVisits();

  it('the overview has no navigation, whole lists, the full titles of its sources, and keeps the fictional mark', async () => {
    const page = await open('/rio-claro/regions/RC-RIO?lang=en');
    expect(await page.getByText('Minutes of the Río Claro working group (fictional)').isVisible()).toBe(false);
    await toPaper(page);
    await page.getByText('Minutes of the Río Claro working group (fictional)').waitFor();
    expect(await page.getByRole('navigation', { name: 'Sections' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^See \d+ more/ }).count()).toBe(0);
    await page.getByText('Fictional workspace').waitFor();
    const figure = await page.locator('.figure-svg').boundingBox();
    expect(figure?.height).toBeLessThan(560);
    expect(await cutTexts(page)).toEqual([]);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  it('the page of a group says for whom it is, has the titles of its sources, and is not cut', async () => {
    const page = await open('/rio-claro/groups/rio-claro-working-group?lang=en&audience=public');
    await toPaper(page);
    await page.getByText('Shown as the public sees it.').waitFor();
    await page.getByRole('heading', { name: 'Sources' }).last().waitFor();
    expect(await page.getByRole('navigation', { name: 'On this page' }).count()).toBe(0);
    expect(await cutTexts(page)).toEqual([]);
  });

  it('the dossier, and the matrix with the list of whom to approach, are not cut', async () => {
    for (const path of ['/rio-claro/organisations/vigilancia-ambiental?lang=es', '/peru/regions/PE-CUS/gaps?lang=es']) {
      const page = await open(path);
      await toPaper(page);
      expect({ path, cut: await cutTexts(page) }).toEqual({ path, cut: [] });
      if (path.includes('/gaps')) await page.getByRole('heading', { name: /^A quién acercarse/ }).waitFor();
    }
  });
});

describe('the sheet of a cell', () => {
  const { open } = browserVisits();

  it('says through whom the police are in contact, and offers no introduction', async () => {
    const page = await open(
      '/peru/regions/PE-CUS/gaps?lang=es&theme=security&cell=role-police~PE-CUS~cusco-working-group',
    );
    const sheet = page.getByRole('dialog');
    const text = await textOf(sheet.getByRole('listitem').filter({ hasText: 'A través de' }));
    expect(text).toContain(
      'A través de Policía Nacional del Perú, representación en Cusco: integra el Grupo Impulsor: Grupo de Trabajo Regional',
    );
    expect(await sheet.getByRole('link', { name: 'Quién puede presentarnos' }).count()).toBe(0);
  });

  it('a province names the group of its department', async () => {
    const page = await open('/rio-claro/regions/RC-RIO-ALT?lang=en');
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toMatch(
      /^Alto Claro has no group of its own; Río Claro, which it lies in, has one: the Río Claro group\./,
    );
  });

  it('a citation of a year stays on one line', async () => {
    const page = await open('/peru/regions/PE-CUS?lang=es', { size: { width: 390, height: 844 } });
    const heights = await page
      .locator('.leadership .citation .nowrap')
      .evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect(heights.length).toBeGreaterThan(1);
    expect(new Set(heights)).toEqual(new Set([1]));
  });
});
