/** Where answers stand on a page, and waiting until they stand there with the names of their sources. */
import type { Locator, Page } from 'playwright-core';
import { eventually, textOf } from './e2e-waiting.ts';

/** A part of the page, by its title. */
export function part(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** An entry of the menu at the side. */
export function section(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: /^(Secciones|Sections)$/ }).getByRole('link', { name, exact: true });
}

/** A chip of the filters of the page, by how its text begins. */
export function chip(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('button', { name: new RegExp(`^${name}`) });
}

/** A link in a table of the page, by its whole text. */
export function inTable(page: Page, name: string): Locator {
  return page.getByRole('table').getByRole('link', { name, exact: true });
}

/** Until all of it stands there: citations show the id of a source until its name has come. */
export async function shows(where: Locator, ...texts: readonly (string | RegExp)[]): Promise<void> {
  for (const text of texts) {
    const found = eventually(() => textOf(where));
    await (typeof text === 'string' ? found.toContain(text) : found.toMatch(text));
  }
}
