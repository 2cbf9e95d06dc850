/** The address is the whole view: a copied link shows the same picture to somebody else; back and forward work. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clickNode, nodePlaces, screenPlaces } from '../support/e2e-network.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, queryOf, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

/** Legend with its counts: what is on screen. */
async function legendOf(page: Page): Promise<string> {
  return textOf(page.getByRole('group', { name: 'Leyenda' }));
}

async function chooseFilter(page: Page, filter: string, value: RegExp): Promise<void> {
  await page.getByRole('group', { name: 'Filtros' }).getByRole('button', { name: filter }).click();
  await page.getByRole('checkbox', { name: value }).click();
  await page.keyboard.press('Escape');
  await settle(page);
}

describe('a view of the network', () => {
  const { open } = browserVisits();

  it('opens for somebody else with the same filters, choice and places', async () => {
    const page = await open('/peru/regions/PE-CUS/network?at=2017-08');
    await chooseFilter(page, 'Pilar', /^Estado/);
    await chooseFilter(page, 'Pilar', /^Empresas/);
    await page
      .getByRole('group', { name: 'Leyenda' })
      .getByRole('button', { name: /^Estado, de referencia/ })
      .click();
    await clickNode(page, 'glencore');
    await page.getByRole('complementary', { name: 'Glencore' }).waitFor();
    await settle(page);
    expect(queryOf(page)).toEqual({
      ...{ at: '2017-08', pillar: 'state,companies', hide: 'reference:state', sel: 'glencore' },
    });
    const address = page.url();

    const other = await open(address);
    await other.getByRole('complementary', { name: 'Glencore' }).waitFor();
    expect(
      await textsOf(other.getByRole('group', { name: 'Filtros' }).getByRole('button', { name: /^Pilar/ })),
    ).toEqual(['Pilar: Estado, Empresas']);
    await eventually(() => legendOf(other)).toBe(await legendOf(page));
    await page.reload();
    await settle(page);
    await eventually(() => nodePlaces(page)).toEqual(await nodePlaces(other));
    expect(Object.keys(await nodePlaces(other)).length).toBeGreaterThan(8);
    expect(other.url()).toBe(address);
  });

  it('keeps the places of those that stay when a filter takes others away', async () => {
    const page = await open('/peru/regions/PE-CUS/network');
    const before = await screenPlaces(page);
    await chooseFilter(page, 'Pilar', /^Empresas/);
    await eventually(async () => Object.keys(await nodePlaces(page)).length).toBeLessThan(Object.keys(before).length);
    const after = await screenPlaces(page);
    expect(Object.keys(after).length).toBeGreaterThan(2);
    for (const [id, place] of Object.entries(after)) expect(place, id).toEqual(before[id]);
  });

  it('goes back and forward step by step', async () => {
    const page = await open('/peru/regions/PE-CUS/network');
    const all = await legendOf(page);
    await chooseFilter(page, 'Tema', /^Ambiente/i);
    await eventually(() => legendOf(page)).not.toBe(all);
    const environment = await legendOf(page);
    await page.getByRole('navigation', { name: 'Vista' }).getByRole('link', { name: 'Tabla' }).click();
    await page.getByRole('table').first().waitFor();
    await page.goBack();
    await eventually(() => legendOf(page)).toBe(environment);
    await page.goBack();
    await eventually(() => legendOf(page)).toBe(all);
    expect(queryOf(page)).toEqual({});
    await page.goForward();
    await eventually(() => legendOf(page)).toBe(environment);
    expect(queryOf(page)).toEqual({ theme: 'environment' });
  });

  it('has the same content as a table', async () => {
    const page = await open('/peru/regions/PE-CUS/network');
    const places = await nodePlaces(page);
    await page.getByRole('navigation', { name: 'Vista' }).getByRole('link', { name: 'Tabla' }).click();
    const table = page.getByRole('table').first();
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(Object.keys(places).length);
  });
});
