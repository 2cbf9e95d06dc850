/** axe on every screen, in both languages, sizes and colours: no serious or critical finding. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, screens } from '../support/e2e-screens.ts';
import { browserVisits, large, small } from '../support/e2e-visits.ts';
import { settle } from '../support/e2e-waiting.ts';

/** Serious and critical findings, as `rule: element`. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  // axe runs inside the page by the debugging protocol, which the content security policy does not concern.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false });
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.each([
  ['1440x900', large],
  ['390x844', small],
] as const)('axe, %s', (_, size) => {
  const { open } = browserVisits();

  it.each(['es', 'en'] as const)(
    '%s',
    async (lang) => {
      const page = await open(`/peru/about?lang=${lang}`, { size });
      const found: Record<string, string[]> = {};
      for (const screen of screens.filter(({ twin }) => twin !== true)) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(addressOf(screen, lang));
        await settle(page);
        const light = await findings(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        // Colours are all that differs.
        const dark = await findings(page, ['color-contrast', 'link-in-text-block']);
        if (light.length + dark.length > 0) found[screen.name] = [...light, ...dark.map((text) => `dark, ${text}`)];
      }
      expect(found).toEqual({});
    },
    240_000,
  );

  it('looks at the search and the menus too', async () => {
    const page = await open('/peru/regions/PE-CUS/network', { size });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('ambiental');
    await page.getByRole('option').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: 'Filtros' }).getByRole('button').first().click();
    await page.getByRole('checkbox').first().waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
