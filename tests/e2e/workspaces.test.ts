/** Workspaces on screen: made, renamed, copied, archived and taken out again, and the fictional one reset. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { edited, memberIds, newMembership, newOrganisation } from '../support/e2e-changes.ts';
import { removedWorkspace } from '../support/e2e-copy.ts';
import { answerOf, sendTo } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, focused, pathOf, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

describe('workspaces', () => {
  const { open } = browserVisits();

  afterEach(async () => {
    const { items } = await answerOf('workspaces', {});
    for (const { id } of items.filter((item) => item.id.startsWith('prueba'))) {
      await sendTo('changeWorkspace', { id }, { author: 'analyst', archived: false });
      await removedWorkspace(id);
    }
  });

  async function ask(page: Page, name: string) {
    await page.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('En qué rol edita').selectOption('analista');
    return dialog;
  }

  async function said(page: Page, text: string): Promise<void> {
    await page.getByRole('status').filter({ hasText: text }).waitFor();
  }

  it('are listed with what is in them, one step from the menu', async () => {
    const page = await open('/peru/regions');
    await page.getByRole('link', { name: 'Administrar espacios' }).click();
    await eventually(() => pathOf(page)).toBe('/workspaces');
    await page.getByRole('heading', { level: 1, name: 'Espacios de trabajo' }).waitFor();
    await settle(page);
    const { items } = await answerOf('workspaces', {});
    const rows = page.locator('.workspace-list > li');
    expect(await rows.count()).toBe(items.length);
    const peru = items.find(({ id }) => id === 'peru');
    const row = await textOf(rows.filter({ hasText: 'Principios Voluntarios en el Perú' }));
    expect(row).toContain(`${String(peru?.counts.organisations)} organizaciones`);
    expect(row).not.toContain('Restablecer');
    const fictional = page.getByRole('link', { name: 'Río Claro (ficticio)', exact: true });
    expect(await textOf(rows.filter({ has: fictional }))).toContain('Restablecer');
  });

  it('are made, renamed, archived and taken out again', async () => {
    const page = await open('/workspaces');
    const create = await ask(page, 'Crear un espacio');
    await create.getByRole('button', { name: 'Crear un espacio' }).click();
    // Without a name nothing is sent.
    expect(await page.getByRole('dialog').count()).toBe(1);
    const unnamed = create.getByLabel('Nombre en español');
    // In the language of the page, whatever the browser's own is.
    expect(await unnamed.evaluate((field: HTMLInputElement) => field.validationMessage)).toBe('Este dato hace falta.');
    await create.getByLabel('Nombre en español').fill('Prueba de Áncash');
    await create.getByLabel(/^Empezar con los pilares/).uncheck();
    await create.getByRole('button', { name: 'Crear un espacio' }).click();
    await said(page, 'Se creó el espacio «Prueba de Áncash».');
    expect((await focused(page)).name).toBe('Crear un espacio');
    const row = page.locator('.workspace-list > li').filter({ hasText: 'Prueba de Áncash' });
    expect(await textOf(row)).toContain('Todavía vacío');

    const rename = await ask(page, 'Cambiar el nombre: Prueba de Áncash');
    await rename.getByLabel('Nombre en español').fill('Prueba de Piura');
    await rename.getByRole('button', { name: 'Cambiar el nombre' }).click();
    await said(page, 'El espacio se llama ahora «Prueba de Piura».');

    const archive = await ask(page, 'Archivar: Prueba de Piura');
    expect(await textOf(archive)).toContain('No se borra nada');
    await archive.getByRole('button', { name: 'Archivar' }).click();
    await said(page, 'Se archivó «Prueba de Piura».');
    await page.getByRole('heading', { level: 2, name: 'Archivados' }).waitFor();
    await page.goto('/prueba-de-ancash/history');
    await page.getByText('Este espacio está archivado: se puede leer, pero no cambiar.').waitFor();
    await page.goto('/peru/regions');
    await settle(page);
    expect(await textsOf(page.getByRole('navigation', { name: 'Espacios de trabajo' }))).not.toContain('Piura');

    await page.goto('/workspaces');
    const back = await ask(page, 'Sacar del archivo: Prueba de Piura');
    await back.getByRole('button', { name: 'Sacar del archivo' }).click();
    await said(page, '«Prueba de Piura» ya no está archivado.');
    await eventually(() => page.getByRole('heading', { level: 2, name: 'Archivados' }).count()).toBe(0);
  });

  it('are copied to try things out, and the copy opens', async () => {
    const page = await open('/workspaces');
    const dialog = await ask(page, 'Copiar: Río Claro (ficticio)');
    expect(await dialog.getByLabel('Nombre en español').inputValue()).toBe('Río Claro (ficticio) (copia)');
    await dialog.getByLabel('Nombre en español').fill('Prueba de Río Claro');
    await dialog.getByRole('button', { name: 'Copiar' }).click();
    await said(page, 'Se creó la copia «Prueba de Río Claro».');
    const row = page.locator('.workspace-list > li').filter({ hasText: 'Prueba de Río Claro' });
    expect(await textOf(row)).toMatch(/Copia de Río Claro \(ficticio\), \d+ de \w+ de \d{4}/);
    expect(await textOf(row)).not.toContain('Restablecer');
    await page.getByRole('status').getByRole('link', { name: 'Abrirlo' }).click();
    await eventually(() => pathOf(page)).toBe('/prueba-de-rio-claro/regions');
  });

  it('that are fictional are reset, after asking, and the reset stands in the history', async () => {
    await edited(
      'Ingresó',
      newOrganisation('Cooperativa Brumal'),
      newMembership('Cooperativa Brumal', 'member', '2024'),
    );
    expect(await memberIds()).toContain('cooperativa-brumal');
    const page = await open('/workspaces');
    const dialog = await ask(page, 'Restablecer: Río Claro (ficticio)');
    expect(await textOf(dialog)).toContain('el restablecimiento se puede deshacer');
    await page.keyboard.press('Escape');
    expect(await memberIds()).toContain('cooperativa-brumal');
    expect((await focused(page)).name).toBe('Restablecer: Río Claro (ficticio)');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Restablecer' }).click();
    await said(page, '«Río Claro (ficticio)» está como vino con Tinkuy.');
    expect(await memberIds()).not.toContain('cooperativa-brumal');
    await page.getByRole('link', { name: 'Ver en el historial' }).click();
    await eventually(() => pathOf(page)).toBe('/rio-claro/history');
    await settle(page);
    const entry = await textOf(page.locator('.change').first());
    expect(entry).toContain('1 ficha retirada');
    expect(entry).toContain('Se restableció el espacio a como vino con Tinkuy');
  });
});
