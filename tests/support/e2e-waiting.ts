/** Waiting in the end-to-end tests: for what a person would see, never for a time. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** `expect` that asks again until it holds, for up to twenty seconds. */
export function eventually<Value>(ask: () => Value, message?: string) {
  return expect.poll(ask, { timeout: 20_000, interval: 40, ...(message === undefined ? {} : { message }) });
}

/** Until the page has its heading and nothing is loading any more. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  // What a click or an address asks for is asked in the next frames.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );
  await eventually(async () => page.locator('[aria-busy="true"]').count()).toBe(0);
}

/** The text of something as it is shown, spaces made single; waits until it is there. */
export async function textOf(locator: Locator): Promise<string> {
  const text = await locator.innerText();
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The texts of all that match, as shown. */
export async function textsOf(locator: Locator): Promise<string[]> {
  const texts = await locator.allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/** The query of the address bar. */
export function queryOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** The path of the address bar. */
export function pathOf(page: Page): string {
  return new URL(page.url()).pathname;
}

/** Name, role and visible outline of what has the focus: what a person on the keyboard sees. */
export async function focused(page: Page): Promise<{ name: string; tag: string; ring: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { name: '', tag: 'body', ring: false };
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const ring = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return { name: name.replaceAll(/\s+/g, ' ').trim(), tag: element.tagName.toLowerCase(), ring };
  });
}
