/** The asked time: what was on file at a date, typed as people write it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, queryOf, settle, textOf } from '../support/e2e-waiting.ts';

async function ask(page: Page, date: string): Promise<void> {
  await page.getByRole('button', { name: /^Fecha:/ }).click();
  await page.getByLabel('A una fecha').fill(date);
  await page.getByRole('button', { name: 'Ver a esa fecha' }).click();
}

describe('date', () => {
  const { open } = browserVisits();

  it('shows the 29 organisations of the Lima group in August 2016, by kind', async () => {
    const page = await open('/peru/regions/PE');
    await ask(page, '2016-08');
    await eventually(() => queryOf(page)['at']).toBe('2016-08');
    await settle(page);
    await eventually(() => textOf(page.getByRole('heading', { level: 1 }))).toContain('29 integrantes');
    await page.getByRole('button', { name: 'Fecha: agosto de 2016' }).waitFor();
    const { counts } = await answerOf('members', { workspace: 'peru', id: 'lima-working-group' }, { at: '2016-08' });
    expect(counts.kind).toEqual({
      ...{ government: 6, 'extractive-company': 8, 'civil-society': 5, embassy: 8, 'international-organisation': 2 },
    });
    await page.getByRole('link', { name: '29 integrantes' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Registrados por nombre: 29 integrantes').waitFor();
    await sheet.getByText('Socios Perú').first().waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: /^Fecha:/ }).click();
    await page.getByRole('button', { name: 'Último registro' }).click();
    await eventually(() => queryOf(page)['at']).toBeUndefined();
  });

  it('has no group for Cusco before August 2017', async () => {
    const page = await open('/peru/regions/PE-CUS?at=2016-08');
    expect(await textOf(page.getByRole('heading', { level: 1 }))).not.toContain('7 integrantes');
    const before = await answerOf('regionCoverage', { workspace: 'peru', id: 'PE-CUS' }, { at: '2016-08' });
    expect(before.summary.covered).toBe(0);
  });

  it.each(['2016-13', 'ayer', '31/08/2017', '2017-02-30'])(
    'refuses %s with an example, and changes nothing',
    async (date) => {
      const page = await open('/peru/regions/PE');
      const headline = await textOf(page.getByRole('heading', { level: 1 }));
      await ask(page, date);
      await page
        .getByRole('alert')
        .filter({ hasText: 'No es una fecha. Escriba 2017, 2017-08 o 2017-08-31.' })
        .waitFor();
      expect(await page.getByLabel('A una fecha').getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByLabel('A una fecha').inputValue()).toBe(date);
      expect(queryOf(page)).toEqual({});
      expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe(headline);
    },
  );

  it('treats a damaged date of the address as the latest', async () => {
    const page = await open('/peru/regions/PE-CUS?at=2016-99');
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toContain('7 integrantes');
    await page.getByRole('button', { name: 'Fecha: último registro' }).waitFor();
  });
});
