/** What axe finds on a page as it stands: all its rules, or those that can find something else in other colours. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The rules that look at colours: all others find the same in light and in dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Findings of any weight, as `rule: element`; of all rules, or of those that look at colours. */
export async function axeFindings(page: Page, rules: 'all' | 'of colours' = 'all'): Promise<string[]> {
  // axe runs inside the page by the debugging protocol, which the content security policy does not concern.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    preload: false,
    ...(rules === 'all' ? {} : { runOnly: { type: 'rule', values: ofColours } }),
  });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Findings in light and in dark, each with its colours before it; the page is left light. */
export async function axeFindingsInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFindings(page, 'of colours');
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFindings(page);
  return [...dark.map((text) => `dark, ${text}`), ...light.map((text) => `light, ${text}`)];
}
