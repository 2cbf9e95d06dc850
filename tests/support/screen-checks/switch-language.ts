/** The page that is open in the other language, as the link of the switch leads to it: without loading it anew. */
import type { Page } from 'playwright-core';
import type { Lang } from '../e2e-languages.ts';
import { followAddress } from '../follow-address.ts';
import { eventually, settle } from '../e2e-waiting.ts';

/** Also where the switch lies under a dialog. */
export async function switchLanguage(page: Page, lang: Lang): Promise<void> {
  const address = new URL(page.url());
  address.searchParams.set('lang', lang);
  await followAddress(page, address.pathname + address.search);
  await eventually(() => page.locator('html').getAttribute('lang')).toBe(lang);
  await settle(page);
}
