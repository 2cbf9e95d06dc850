/** axe on what opens over a page, in both sizes and both colours: no finding. The screens: tests/e2e/screens.test.ts. */
import { describe, expect, it } from 'vitest';
import { browserVisits, large, small } from '../support/e2e-visits.ts';
import { axeFindingsInBoth } from '../support/screen-checks/axe-findings.ts';

describe('axe', () => {
  const { open } = browserVisits();

  it.each([{ size: large }, { size: small }])(
    'finds nothing on what opens over a page, $size.width pixels wide',
    async ({ size }) => {
      const page = await open('/peru/regions/PE-CUS/network', { size });
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('ambiental');
      await page.getByRole('option').first().waitFor();
      expect(await axeFindingsInBoth(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('group', { name: 'Filtros' }).getByRole('button').first().click();
      await page.getByRole('checkbox').first().waitFor();
      expect(await axeFindingsInBoth(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Cambiar de región' }).click();
      await page.getByRole('link', { name: 'Apurímac' }).waitFor();
      expect(await axeFindingsInBoth(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /último registro/i }).click();
      await page.getByLabel('A una fecha').waitFor();
      expect(await axeFindingsInBoth(page)).toEqual([]);
      await page.goto('/peru/history');
      await page.getByRole('button', { name: 'Deshacer el cambio n.º 2', exact: true }).click();
      await page.getByRole('dialog').getByLabel('Motivo').waitFor();
      expect(await axeFindingsInBoth(page)).toEqual([]);
    },
  );
});
