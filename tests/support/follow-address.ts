/** Another address in the page that is open, as a link leads to it: without loading the page anew. */
import type { Page } from 'playwright-core';

/** Path and query; the page may still show what it showed before. */
export async function followAddress(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    const state: unknown = history.state;
    history.pushState(state, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state }));
  }, address);
}
