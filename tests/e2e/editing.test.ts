/** Editing on screen: the membership of a group by keyboard alone, refused and conflicting edits, removing, undo. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chooseRole, undo } from '../support/e2e-editing.ts';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, focused, pathOf, settle, textOf } from '../support/e2e-waiting.ts';

/** Presses Tab until the focus is on what is named. */
async function tabTo(page: Page, name: RegExp, limit = 260): Promise<void> {
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element && 'labels' in element ? (element as HTMLInputElement).labels : null;
      const group = element?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
      return [element?.getAttribute('aria-label') ?? '', labels?.[0]?.textContent ?? element?.textContent ?? '', group]
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim();
    });
    if (name.test(at)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}; it is on ${(await focused(page)).name}`);
}

async function membersOf(): Promise<string[]> {
  const { items } = await answerOf('members', { workspace: 'peru', id: 'cusco-working-group' });
  return [...new Set(items.map(({ organisation }) => organisation.id))].sort();
}

describe('the membership of a group', () => {
  const { open } = browserVisits();

  it('is brought up to date by keyboard alone, seen in the overview and the history, and undone', async () => {
    const before = await membersOf();
    const page = await open('/peru/regions/PE-CUS?lang=es');
    const headline = page.getByRole('heading', { level: 1 });
    const was = await textOf(headline);
    await tabTo(page, /^Actualizar integrantes/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Actualizar integrantes del grupo de Cusco' }).waitFor();

    await tabTo(page, /sigue Glencore/);
    await page.keyboard.press('ArrowRight');
    await tabTo(page, /^Cuándo salió/);
    await page.keyboard.type('marzo 2024');
    await page.getByText('Se entiende: marzo de 2024.').waitFor();
    await tabTo(page, /^Añadir a quien se sumó/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('oefa');
    await page.getByRole('option', { name: /Organismo de Evaluación/ }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, /^Desde cuándo/);
    await page.keyboard.type('agosto 2025');
    await tabTo(page, /Conocimiento propio/);
    await page.keyboard.press('ArrowRight');
    await tabTo(page, /^Fuente registrada/);
    await page.keyboard.type('dcaf 2019');
    await page.getByRole('option', { name: /DCAF 2019/ }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, /^Ubicación en la fuente/);
    await page.keyboard.type('p. 3');
    await tabTo(page, /^En qué rol edita/);
    await page.keyboard.type('secretar');
    await tabTo(page, /^Guardar/);
    await page.getByText(/^Se añade 1 integrante .*; sale 1 \(Glencore, marzo de 2024\)\.$/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await eventually(membersOf).toEqual([...before.filter((id) => id !== 'glencore'), 'oefa'].sort());
    await eventually(() => textOf(headline)).not.toBe(was);
    await eventually(async () => (await focused(page)).name).toBe('Actualizar integrantes');
    const coverage = await answerOf('regionCoverage', { workspace: 'peru', id: 'PE-CUS' });
    expect(coverage.items.find(({ role }) => role.id === 'role-environmental-enforcement')?.state).toBe('covered');

    await tabTo(page, /^Ver en el historial/);
    await page.keyboard.press('Enter');
    await settle(page);
    await tabTo(page, /^Deshacer el cambio n.º/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Deshacer$/);
    await page.keyboard.press('Enter');
    await eventually(membersOf).toEqual(before);
    await page.goto('/peru/regions/PE-CUS?lang=es');
    await settle(page);
    expect(await textOf(headline)).toBe(was);
  });

  it('keeps what was typed when it is refused, and asks before it is thrown away', async () => {
    const before = await membersOf();
    const page = await open('/peru/regions/PE-CUS?lang=es&edit=members:cusco-working-group');
    await page.getByRole('button', { name: 'Añadir a quien se sumó' }).click();
    await page.getByRole('combobox', { name: /Organización/ }).fill('OEFA');
    await page.getByRole('textbox', { name: /Desde cuándo/ }).fill('ayer');
    await chooseRole(page);
    await page.getByRole('button', { name: 'Guardar' }).click();
    await page.getByText(/No se guardó: hay 1 dato que corregir/).waitFor();
    await eventually(() => page.getByRole('textbox', { name: /Desde cuándo/ }).inputValue()).toBe('ayer');
    expect(await page.getByRole('combobox', { name: /Organización/ }).inputValue()).toBe('OEFA');
    await page.getByRole('button', { name: 'Guardar' }).focus();
    // A browser lets every second Escape in a row through unasked: each one is answered all the same.
    for (const turn of [1, 2, 3]) {
      await page.keyboard.press('Escape');
      await eventually(async () => (await focused(page)).name, `question ${String(turn)}`).toBe('Seguir editando');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Seguir editando' }).waitFor({ state: 'detached' });
      await eventually(async () => (await focused(page)).name, `back ${String(turn)}`).toBe('Cancelar');
    }
    // Nor is it let through when nothing in the form has the focus.
    for (const question of [true, false, true]) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press('Escape');
      await eventually(() => page.getByRole('button', { name: 'Seguir editando' }).count()).toBe(question ? 1 : 0);
      expect(await page.getByRole('dialog').isVisible()).toBe(true);
    }
    expect(await page.getByRole('combobox', { name: /Organización/ }).inputValue()).toBe('OEFA');
    await page.getByRole('button', { name: 'Descartar' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await membersOf()).toEqual(before);
  });
});

describe('correcting and removing', () => {
  const { open, allow } = browserVisits();

  it('shows both values when two pages correct the same thing, and saves the choice', async () => {
    allow(/409/);
    const address = '/peru/organisations/senace?lang=es&edit=correct:Organisation:senace';
    const pages = [await open(address), await open(address)];
    // Both have read what is there before either of them saves.
    for (const page of pages) await page.getByRole('button', { name: 'Más campos' }).waitFor();
    const sequences: string[] = [];
    for (const [place, page] of pages.entries()) {
      await page.getByRole('button', { name: 'Más campos' }).click();
      await page.getByRole('textbox', { name: /Ámbito/ }).fill(place === 0 ? 'primero' : 'segundo');
      await chooseRole(page);
      await page.getByRole('button', { name: 'Guardar' }).click();
      if (place === 1) {
        await page.getByText('Alguien guardó cambios mientras usted escribía').waitFor();
        await page.getByRole('group', { name: 'Ámbito' }).getByText('primero').waitFor();
        expect(await page.getByRole('textbox', { name: /Ámbito/ }).inputValue()).toBe('segundo');
        await page.getByRole('button', { name: 'Guardar' }).click();
      }
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      sequences.push((await page.getByRole('link', { name: 'Ver en el historial' }).getAttribute('href')) ?? '');
    }
    const { values } = await answerOf('thing', { workspace: 'peru', type: 'Organisation', id: 'senace' });
    expect(values['scope']).toBe('segundo');
    await undo(sequences);
  });

  it('takes back what was just saved with Alt Z, the focus staying where the work is', async () => {
    const scopeOf = async (): Promise<string | undefined> => {
      const { values } = await answerOf('thing', { workspace: 'peru', type: 'Organisation', id: 'senace' });
      return values['scope'];
    };
    const before = await scopeOf();
    const page = await open('/peru/organisations/senace?lang=es');
    const opener = page.getByRole('main').getByRole('link', { name: 'Corregir', exact: true }).first();
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Más campos' }).click();
    const scope = page.getByRole('textbox', { name: /Ámbito/ });
    await scope.fill('tercero');
    await chooseRole(page);
    await page.getByRole('button', { name: 'Guardar' }).press('Enter');
    const said = page.locator('[role=status]').filter({ hasText: 'Guardado' });
    await eventually(() => textOf(said)).toMatch(/Deshacer Alt Z$/);
    await eventually(scopeOf).toBe('tercero');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const place = await focused(page);
    expect(place.name).toMatch(/^Corregir/);
    await page.keyboard.press('Alt+z');
    await page.keyboard.press('Alt+z');
    await page.getByText(/Se deshizo el cambio/).waitFor();
    expect(await scopeOf()).toBe(before);
    expect(await focused(page)).toEqual(place);
    expect(pathOf(page)).toBe('/peru/organisations/senace');
  });

  it('says what goes along before it removes, and gives it back with one press', async () => {
    const before = await membersOf();
    const page = await open('/peru/organisations/glencore?lang=es&edit=remove:Organisation:glencore');
    await page.getByText(/También se van: .*3 membresías/).waitFor();
    await chooseRole(page);
    await page.getByRole('button', { name: 'Eliminar', exact: true }).click();
    await eventually(membersOf).not.toContain('glencore');
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await eventually(membersOf).toEqual(before);
  });
});
