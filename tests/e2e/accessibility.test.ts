/** axe on every screen in both sizes and both colours, with all its rules or those that can find something else: no finding. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, screens } from '../support/e2e-screens.ts';
import { browserVisits, large, small } from '../support/e2e-visits.ts';
import { settle } from '../support/e2e-waiting.ts';

/** The rules that look at colours: all others find the same in light and in dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Findings of any weight, as `rule: element`; of all rules, or of some. */
async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
  // axe runs inside the page by the debugging protocol, which the content security policy does not concern.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    preload: false,
    ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: [...rules] } }),
  });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Findings in light and in dark, each with its colours before it; the page is left light. */
async function findingsInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findings(page, ofColours);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findings(page);
  return [...dark.map((text) => `dark, ${text}`), ...light.map((text) => `light, ${text}`)];
}

/** Each language at one of the sizes; a size takes all rules once, in colours of its own, the large one both colours. */
const settings = [
  { size: large, lang: 'es', colours: 'both' },
  { size: small, lang: 'en', colours: 'dark' },
] as const;

/** All screens, some at a time: on a slow machine a limit for all of them would hide what was found on the first. */
const atATime = 6;
const parts = Array.from({ length: Math.ceil(screens.length / atATime) }, (_, index) => {
  const part = screens.slice(index * atATime, (index + 1) * atATime);
  return { part, first: part.at(0)?.name, last: part.at(-1)?.name };
});

describe('axe', () => {
  const { open } = browserVisits();

  it.each(parts)(
    'finds nothing from $first to $last',
    async ({ part }) => {
      // One page of each size goes through all of them, both at a time: a profile for each would take longer than axe.
      const found = await Promise.all(
        settings.map(async ({ size, lang, colours }) => {
          const page = await open(`/peru/about?lang=${lang}`, { size, colours: colours === 'both' ? 'light' : 'dark' });
          const bySize: Record<string, string[]> = {};
          for (const screen of part) {
            await page.goto(addressOf(screen, lang));
            await settle(page);
            const here = await (colours === 'both' ? findingsInBoth(page) : findings(page));
            if (here.length > 0) bySize[screen.name] = here;
          }
          return bySize;
        }),
      );
      expect(found).toEqual([{}, {}]);
    },
    300_000,
  );

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
