/** The page that is open in the other language, as the link of the switch leads to it: without loading it anew. */
import type { Page } from 'playwright-core';
import type { Lang } from '../e2e-languages.ts';
import { eventually, settle } from '../e2e-waiting.ts';

/** Also where the switch lies under a dialog. */
export async function switchLanguage(page: Page, lang: Lang): Promise<void> {
  await page.evaluate((wanted) => {
    const address = new URL(location.href);
    address.searchParams.set('lang', wanted);
    const state: unknown = history.state;
    history.pushState(state, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state }));
  }, lang);
  await eventually(() => page.locator('html').getAttribute('lang')).toBe(lang);
  await settle(page);
}
