/** The tour: from the first page through the fictional workspace and back, by mouse in Spanish and by keyboard in English. */
import { describe, expect, it } from 'vitest';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, focused, pathOf, queryOf, settle, textOf } from '../support/e2e-waiting.ts';

describe('the tour', () => {
  const { open } = browserVisits();

  it('leads through every screen of the fictional workspace and ends at the real data', async () => {
    const page = await open('/?lang=es');
    await page.getByRole('link', { name: 'Recorrido de dos minutos con datos ficticios' }).click();
    const box = page.getByRole('complementary', { name: 'Recorrido' });
    const seen: string[] = [];
    for (let step = 1; step <= 8; step += 1) {
      await box.getByText(`${String(step)} de 8`).waitFor();
      await settle(page);
      expect(await page.getByText('Espacio ficticio').count()).toBe(1);
      seen.push(await textOf(box.getByRole('heading')));
      if (step < 8) await box.getByRole('link', { name: 'Siguiente' }).click();
    }
    expect(new Set(seen).size).toBe(8);
    await box.getByRole('link', { name: 'Ir a los datos reales' }).click();
    await eventually(() => pathOf(page)).toBe('/peru/regions');
    expect(await box.count()).toBe(0);
  });

  it('keeps the focus on its buttons, goes back, and is closed by keyboard', async () => {
    const page = await open('/rio-claro/regions?lang=en&tour=regions');
    const box = page.getByRole('complementary', { name: 'Tour' });
    await box.getByRole('link', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await box.getByText('2 of 8').waitFor();
    await settle(page);
    expect(await page.evaluate(() => document.activeElement?.closest('.tour') !== null)).toBe(true);
    await box.getByRole('link', { name: 'Back' }).focus();
    await page.keyboard.press('Enter');
    await box.getByText('1 of 8').waitFor();
    await box.getByRole('button', { name: 'Close the tour' }).focus();
    expect((await focused(page)).ring).toBe(true);
    await page.keyboard.press('Enter');
    await box.waitFor({ state: 'detached' });
    expect(queryOf(page)['tour']).toBeUndefined();
  });
});
