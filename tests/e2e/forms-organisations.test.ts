/** Forms about organisations and events, in Spanish: each is filled, saved, and seen where it belongs. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formOn, tryOut, workspaceToTryOut } from '../support/e2e-forms.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, settle, textOf } from '../support/e2e-waiting.ts';

/** Follows a line of the "add" menu of a page. */
async function add(page: Page, row: string): Promise<void> {
  await page.getByRole('button', { name: 'Añadir', exact: true }).first().click();
  await page.getByRole('link', { name: row, exact: true }).click();
}

describe('forms of the record', () => {
  workspaceToTryOut();
  const { open } = browserVisits();

  it('add an event with those who took part, one of them new, by a new source', async () => {
    const page = await open(`/${tryOut}/add?lang=es`);
    const form = formOn(page, 'es');
    await page.getByRole('link', { name: 'Actividad', exact: true }).click();
    await form.fill('Título en español', 'Taller de la orilla');
    await form.fill('Título en inglés', 'Workshop on the bank');
    await form.select('Tipo', 'Taller');
    await form.fill('Cuándo', 'mayo 2024');
    await form.pick('Grupo', 'río claro', /Grupo de Trabajo de Río Claro/);
    await form.dialog.getByRole('radio', { name: 'Una fuente nueva' }).check();
    await form.fill('Título de la fuente', 'Acta del taller de la orilla');
    await form.fill('Ubicación en la fuente', 'p. 2');
    const another = form.dialog.getByRole('button', { name: 'Añadir a quien participó' });
    await another.click();
    await form.pick('Organización', 'defensoría', /Defensoría Ciudadana/);
    await another.click();
    await form.pick('Organización', 'Radio Nueva Orilla', /como organización nueva/, 1);
    await form.select('Tipo de organización', 'Medio de comunicación');
    await form.save();

    await page.goto(`/${tryOut}/organisations/defensoria-ciudadana?lang=es`);
    await settle(page);
    await page.getByRole('link', { name: 'Taller de la orilla', exact: true }).click();
    const panel = page.getByRole('dialog', { name: 'Taller de la orilla' });
    await eventually(() => textOf(panel)).toMatch(/Taller, mayo de 2024.*Defensoría Ciudadana.*Radio Nueva Orilla/);
    await panel.getByRole('button', { name: /^Corregir o eliminar: Radio Nueva Orilla/ }).click();
    await panel
      .locator('.statement-menu')
      .getByRole('link', { name: /^Eliminar/ })
      .last()
      .click();
    await form.remove();
    await eventually(() => textOf(panel)).not.toContain('Radio Nueva Orilla');
  });

  it('add ties with a new word, presence, belonging, contact, a role and a claim; correct and remove one', async () => {
    const page = await open(`/${tryOut}/organisations/vigilancia-ambiental?lang=es`);
    const form = formOn(page, 'es');
    const shown = () => textOf(page.getByRole('article'));

    await add(page, 'Vínculo');
    await form.pick('Con', 'defensoría', /Defensoría Ciudadana/);
    await form.dialog.getByRole('combobox', { name: /^Qué hace o tiene/ }).fill('Vigila junto a');
    await form.dialog.getByRole('option', { name: 'Usar «Vigila junto a» como palabra nueva' }).click();
    await form.dialog.getByText('Se guarda como palabra nueva: vigila junto a.').waitFor();
    await form.save();
    await eventually(shown).toContain('Vínculo «vigila junto a» con Defensoría Ciudadana');

    await add(page, 'Presencia en una región');
    await form.pick('Región', 'montelargo', /Montelargo/);
    await form.select('Modo de presencia', 'Sede');
    await form.save();
    await eventually(shown).toContain('Montelargo: sede');

    await add(page, 'Parte y todo');
    await form.pick('Forma parte de', 'ministerio de minas', /Ministerio de Minas/);
    await form.dialog.getByRole('combobox', { name: /^Qué es de ella/ }).selectOption('body');
    await form.save();
    await eventually(shown).toContain('Ministerio de Minas');

    await add(page, 'Quién puede cubrir un rol');
    await form.pick('Rol que puede cubrir', 'policía', /Polic/);
    await form.save();
    await eventually(shown).toContain('Nombrada por fuentes para');

    await add(page, 'Dato de una fuente');
    await form.select('Aspecto', 'Nota');
    await form.fill('Texto en español', 'Escribir a la orilla: orilla@example.org');
    await form.fill('Texto en inglés', 'It works on the bank.');
    await form.dialog
      .getByText('Contiene un correo electrónico: quítelo, aquí no se guardan datos de personas')
      .waitFor();
    await form.fill('Texto en español', 'Trabaja en la orilla.');
    expect(await form.dialog.getByText('correo electrónico').count()).toBe(0);
    await form.save();
    await eventually(shown).toContain('Trabaja en la orilla.');

    await add(page, 'Vinculación con un grupo');
    await form.pick('Grupo', 'costaclara', /Grupo de Trabajo de Costaclara/);
    await form.select('Nivel de vinculación', 'Fue consultada');
    await form.save();
    await eventually(shown).toContain('Fue consultada en el grupo de Costaclara');
    await page.getByRole('button', { name: /^Corregir o eliminar: fue consultada en el grupo de Costaclara/i }).click();
    await page.getByRole('link', { name: /^Corregir: fue consultada/i }).click();
    await form.select('Nivel de vinculación', 'Fue informada');
    await form.save();
    await eventually(shown).toContain('Fue informada en el grupo de Costaclara');
    expect(await shown()).not.toContain('Fue consultada en el grupo de Costaclara');
  });
});
