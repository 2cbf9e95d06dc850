/** Saved views: kept with filters and choice, opened by somebody else from the link, renamed, removed and brought back. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { clickNode } from '../support/e2e-network.ts';
import { answerOf, sendTo } from '../support/e2e-service.ts';
import { browserVisits, small } from '../support/e2e-visits.ts';
import { eventually, focused, pathOf, queryOf, settle, textOf } from '../support/e2e-waiting.ts';

const workspace = 'rio-claro';
const network = `/${workspace}/regions/RC-RIO/network`;

describe('saved views', () => {
  const { open, allow } = browserVisits();

  afterEach(async () => {
    const { items } = await answerOf('savedViews', { workspace });
    for (const { id, version } of items) await sendTo('removeView', { workspace, id }, { author: 'analyst', version });
  });

  async function keep(name: string, path: string, query: string): Promise<void> {
    await sendTo('saveView', { workspace }, { author: 'analyst', name, path, query });
  }

  function card(page: Page, name: string) {
    return page.locator('.view-card').filter({ has: page.getByRole('link', { name, exact: true }) });
  }

  async function said(page: Page, text: string): Promise<void> {
    await page.getByRole('status').filter({ hasText: text }).waitFor();
  }

  it('keep the network with its filters, choice and date, and open the same for somebody else', async () => {
    const page = await open(`${network}?at=2024&lang=es&pillar=state&layout=pillars`);
    await clickNode(page, 'vigilancia-ambiental');
    await settle(page);
    await page.getByRole('link', { name: 'Guardar esta vista' }).click();
    const dialog = page.getByRole('dialog', { name: 'Guardar esta vista' });
    await eventually(() => dialog.locator('.view-thumbnail path').count()).toBeGreaterThan(3);
    await dialog.getByLabel('Nombre').fill('llamar al 987 654 321');
    expect(await textOf(dialog)).toContain('Parece tener datos personales');
    await dialog.getByLabel('Nombre').fill('Estado en Río Claro');
    await dialog.getByLabel('En qué rol edita').selectOption('analista');
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    await said(page, 'Se guardó la vista «Estado en Río Claro».');
    const kept = { at: '2024', pillar: 'state', layout: 'pillars', sel: 'vigilancia-ambiental' };
    await eventually(() => queryOf(page)).toEqual({ ...kept, lang: 'es' });

    const other = await open(`/${workspace}/views?lang=en&at=2020`);
    const own = card(other, 'Estado en Río Claro');
    const text = await textOf(own);
    for (const words of ['Network', '2024', 'Pillar: State', 'By pillars', 'Chosen: Costaclara Environmental Watch']) {
      expect(text).toContain(words);
    }
    // The picture is that of the network: as many marks as it had nodes.
    const { items } = await answerOf('savedViews', { workspace });
    const thumbnail = items[0]?.thumbnail;
    const marks = thumbnail?.kind === 'network' ? thumbnail.marks.length : 0;
    expect(marks).toBeGreaterThan(3);
    const drawn = own.locator('.view-thumbnail');
    expect((await drawn.locator('path:not(.thumbnail-line)').count()) + (await drawn.locator('rect').count())).toBe(
      marks,
    );
    await own.getByRole('link', { name: 'Estado en Río Claro' }).click();
    await eventually(() => pathOf(other)).toBe(network);
    expect(queryOf(other)).toEqual({ ...kept, lang: 'en' });
    await other.getByRole('complementary', { name: /Environmental Watch/ }).waitFor();
  });

  it('give a link that is in nobody’s language', async () => {
    await keep('Brechas', '/regions/RC-RIO/gaps', 'theme=environment');
    const page = await open(`/${workspace}/views?lang=en`, {
      prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
    });
    await page.getByRole('button', { name: 'Copy the link to Brechas' }).click();
    await page.getByRole('status').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const origin = new URL(page.url()).origin;
    expect(copied).toBe(`${origin}/${workspace}/regions/RC-RIO/gaps?theme=environment`);
    const other = await open(copied.slice(origin.length));
    await other.getByRole('button', { name: /^Ambiente \d+$/, pressed: true }).waitFor();
  });

  it('are found by name in the search, renamed, removed and brought back, with keys alone', async () => {
    await keep('Reunión de marzo', '/regions/RC-RIO/gaps', 'theme=environment&view=list');
    const page = await open(`/${workspace}/regions?lang=es`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('reunion de marzo');
    await page.getByRole('option', { name: /Reunión de marzo\s*vista guardada/ }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => queryOf(page)).toEqual({ lang: 'es', theme: 'environment', view: 'list' });

    await page.keyboard.press('Control+k');
    await page.keyboard.type('vistas');
    await page.getByRole('option', { name: /^Vistas\s*pantalla/ }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => pathOf(page)).toBe(`/${workspace}/views`);
    await page.getByRole('button', { name: 'Cambiar el nombre de Reunión de marzo' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('En qué rol edita').selectOption('analista');
    await page.getByRole('dialog').getByLabel('Nombre').fill('Reunión de abril');
    await page.keyboard.press('Enter');
    await said(page, 'La vista se llama ahora «Reunión de abril».');
    await card(page, 'Reunión de abril').waitFor();

    await page.getByRole('button', { name: 'Quitar la vista Reunión de abril' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Quitar' }).focus();
    await page.keyboard.press('Enter');
    await said(page, 'Se quitó la vista «Reunión de abril».');
    await page.getByText('Todavía no hay vistas guardadas.').waitFor();
    await eventually(async () => (await focused(page)).tag).toBe('h1');
    await page.keyboard.press('Alt+z');
    await card(page, 'Reunión de abril').waitFor();
  });

  it('that somebody else has renamed say so, and what was typed stays', async () => {
    allow(/409 \(Conflict\)/);
    await keep('Una', '/regions/RC-RIO', '');
    const page = await open(`/${workspace}/views?lang=en`, { size: small });
    await page.getByRole('button', { name: 'Rename Una' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Role in which you edit').selectOption({ index: 1 });
    await dialog.getByLabel('Name', { exact: true }).fill('Mía');
    const [item] = (await answerOf('savedViews', { workspace })).items;
    const params = { workspace, id: item?.id ?? '' };
    await sendTo('renameView', params, { author: 'secretariat', version: item?.version ?? '', name: 'Suya' });
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await dialog.getByText('It is now called “Suya”', { exact: false }).waitFor();
    expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('Mía');
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await card(page, 'Mía').waitFor();
  });

  it('whose things are gone say so', async () => {
    allow(/400 \(Bad Request\)/);
    await keep('Vieja', '/regions/RC-RIO/network', 'group=grupo-que-ya-no-esta&pillar=state');
    const page = await open(`/${workspace}/views?lang=es`);
    expect(await textOf(card(page, 'Vieja'))).toContain('Ya no está registrado: grupo-que-ya-no-esta.');
    await card(page, 'Vieja').getByRole('link', { name: 'Vieja' }).click();
    await page.getByText('Este enlace filtra por algo que no está registrado.').waitFor();
  });
});
