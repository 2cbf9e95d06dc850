/** axe with all its rules on every screen, both sizes and both colours: no finding. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, screens } from '../support/e2e-screens.ts';
import { browserVisits, large, small } from '../support/e2e-visits.ts';
import { settle } from '../support/e2e-waiting.ts';

/** Findings of any weight, as `rule: element`. */
async function findings(page: Page): Promise<string[]> {
  // axe runs inside the page by the debugging protocol, which the content security policy does not concern.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Findings in light and in dark, each with its colours before it; the page is left light. */
async function findingsInBoth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colours of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: colours });
    found.push(...(await findings(page)).map((text) => `${colours}, ${text}`));
  }
  return found;
}

/** Each language at one of the sizes. */
const settings = [
  { size: large, lang: 'es' },
  { size: small, lang: 'en' },
] as const;

describe('axe', () => {
  const { open } = browserVisits();

  it('finds nothing on any screen', async () => {
    // One page of each size goes through all of them, both at a time: a profile for each would take longer than axe.
    const found = await Promise.all(
      settings.map(async ({ size, lang }) => {
        const page = await open(`/peru/about?lang=${lang}`, { size });
        const bySize: Record<string, string[]> = {};
        for (const screen of screens) {
          await page.goto(addressOf(screen, lang));
          await settle(page);
          const here = await findingsInBoth(page);
          if (here.length > 0) bySize[screen.name] = here;
        }
        return bySize;
      }),
    );
    expect(found).toEqual([{}, {}]);
  }, 400_000);

  it.each(settings)('finds nothing on what opens over a page, $size.width pixels wide', async ({ size }) => {
    const page = await open('/peru/regions/PE-CUS/network', { size });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('ambiental');
    await page.getByRole('option').first().waitFor();
    expect(await findingsInBoth(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: 'Filtros' }).getByRole('button').first().click();
    await page.getByRole('checkbox').first().waitFor();
    expect(await findingsInBoth(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Cambiar de región' }).click();
    await page.getByRole('link', { name: 'Apurímac' }).waitFor();
    expect(await findingsInBoth(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /último registro/i }).click();
    await page.getByLabel('A una fecha').waitFor();
    expect(await findingsInBoth(page)).toEqual([]);
    await page.goto('/peru/history');
    await page.getByRole('button', { name: 'Deshacer el cambio n.º 2', exact: true }).click();
    await page.getByRole('dialog').getByLabel('Motivo').waitFor();
    expect(await findingsInBoth(page)).toEqual([]);
  });
});
