/** What axe finds on a page as it stands: all its rules, or those that can find something else in other colours. */
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { lookMark, markLooks } from './colour-looks.ts';

/** The rules that look at colours: all others find the same in light and in dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

const require = createRequire(import.meta.url);
const axeModule: unknown = createRequire(require.resolve('@axe-core/playwright'))('axe-core');
const { source } = z.object({ source: z.string() }).parse(axeModule);
const contrastOfLooks = `axe.configure({ rules: [{ id: 'color-contrast', selector: '[${lookMark}]' }] });`;

/** What puts axe into the page: nothing where it is already, since its half a megabyte is read anew each time. */
async function axeSource(page: Page): Promise<string> {
  return (await page.evaluate('typeof axe')) === 'undefined' ? `${source};${contrastOfLooks}` : 'undefined';
}

/** Findings of any weight, as `rule: element`; of all rules, or of those that look at colours. */
export async function axeFindings(page: Page, rules: 'all' | 'of colours' = 'all'): Promise<string[]> {
  await markLooks(page);
  // axe runs inside the page by the debugging protocol, which the content security policy does not concern.
  const axe = new AxeBuilder({ page, axeSource: await axeSource(page) }).setLegacyMode().options({
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
