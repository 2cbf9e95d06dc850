/** Undo on screen: alone and with what depends on it, redone, overtaken by others, done already, unanswered. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  correction,
  edited,
  memberIds,
  newMembership,
  newOrganisation,
  statementOf,
  undone,
  workspace,
} from '../support/e2e-changes.ts';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, focused, pathOf, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

const name = 'Red de Aguateros del Claro';
const id = 'red-de-aguateros-del-claro';

describe('undo', () => {
  const { open, allow } = browserVisits();
  const made: number[] = [];

  /** An organisation that joins the group, as one entry. */
  async function joins(): Promise<number> {
    const sequence = await edited('Ingresó', newOrganisation(name), newMembership(name, 'member', '2024-03'));
    made.push(sequence);
    return sequence;
  }

  /** A later entry that corrects its membership. */
  async function becomes(role: string, sequence: number): Promise<number> {
    return edited(`Ahora: ${role}`, await correction('MEMBER_OF', await statementOf(sequence, 'MEMBER_OF'), { role }));
  }

  async function ask(page: Page, sequence: number) {
    await page.getByRole('button', { name: `Deshacer el cambio n.º ${String(sequence)}`, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Motivo').waitFor();
    return dialog;
  }

  afterEach(async () => {
    for (const sequence of made.splice(0)) await undone(sequence);
    expect(await memberIds()).not.toContain(id);
  });

  it('is done by keyboard alone, shown on every other screen, and redone by the same button', async () => {
    const sequence = await joins();
    const page = await open(`/${workspace}/regions/RC-RIO?panel=members:rio-claro-working-group`);
    await page.getByRole('dialog').getByRole('link', { name }).waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('link', { name: 'Historial', exact: true }).press('Enter');
    const button = page.getByRole('button', { name: `Deshacer el cambio n.º ${String(sequence)}`, exact: true });
    await button.press('Enter');
    const dialog = page.getByRole('dialog', { name: `Deshacer el cambio n.º ${String(sequence)}` });
    const role = dialog.getByLabel('En qué rol edita');
    await role.waitFor();
    expect(await textOf(dialog)).toMatch(/Al deshacerlo: \d afirmaciones retiradas; 1 ficha retirada\./);
    await page.keyboard.press('Escape');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    expect((await focused(page)).name).toBe(`Deshacer el cambio n.º ${String(sequence)}`);
    await page.keyboard.press('Enter');
    await role.focus();
    await page.keyboard.type('analista');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Era otra organización');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const said = page.getByRole('status').filter({ hasText: `Se deshizo el cambio n.º ${String(sequence)}.` });
    await said.waitFor();
    expect(await memberIds()).not.toContain(id);
    const [newest = ''] = await textsOf(page.locator('.change'));
    expect(newest).toContain(`Se deshizo el cambio n.º ${String(sequence)}`);
    expect(newest).toContain('Era otra organización');
    expect(newest).toContain('analista');
    const row = page.locator('.change').filter({ hasText: `Cambio n.º ${String(sequence)} ·` });
    expect(await textOf(row)).toContain(`Deshecho por el cambio n.º ${String(sequence + 1)}`);
    expect(await row.getByRole('button').count()).toBe(0);
    // What is no longer on file is named, not linked.
    expect(await row.getByRole('link', { name }).count()).toBeLessThanOrEqual(1);
    await page.goBack();
    await page
      .getByRole('dialog')
      .or(page.getByRole('heading', { level: 1 }))
      .first()
      .waitFor();
    await page.goto(`/${workspace}/regions/RC-RIO?panel=members:rio-claro-working-group`);
    await settle(page);
    expect(await page.getByRole('dialog').getByRole('link', { name }).count()).toBe(0);
    // Redo, in the role that was chosen before.
    await page.goto(`/${workspace}/history/${String(sequence + 1)}`);
    await settle(page);
    expect(await textsOf(page.locator('.changed h3'))).toContain(`${name} (ya no está registrado)`);
    await page.getByRole('button', { name: /^Rehacer lo que deshizo/ }).click();
    expect(await page.getByLabel('En qué rol edita').inputValue()).toBe('analyst');
    await page.getByRole('dialog').getByRole('button', { name: 'Rehacer', exact: true }).click();
    await page.getByRole('link', { name: `Ver el cambio n.º ${String(sequence + 2)}` }).click();
    await eventually(() => pathOf(page)).toBe(`/${workspace}/history/${String(sequence + 2)}`);
    expect(await memberIds()).toContain(id);
  });

  it('shows the new state on screens that were open before, without loading the page again', async () => {
    const sequence = await joins();
    const page = await open(`/${workspace}/organisations/${id}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    allow(/status of 404/);
    await page.getByRole('link', { name: 'Historial de esta organización' }).click();
    const dialog = await ask(page, sequence);
    await dialog.getByLabel('En qué rol edita').selectOption('consultoría');
    await dialog.getByRole('button', { name: 'Deshacer', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Se deshizo' }).waitFor();
    await page.goBack();
    await eventually(() => textOf(page.getByRole('main'))).toMatch(/no existe|no corresponde a nada|No hay nada/);
  });

  it('says which later changes depend on it and why, and undoes them together', async () => {
    const sequence = await joins();
    const later = await becomes('coordinator', sequence);
    const page = await open(`/${workspace}/history/${String(sequence)}`);
    const dialog = await ask(page, sequence);
    const text = await textOf(dialog);
    expect(text).toContain('Otro cambio posterior depende de este y se deshace con él:');
    expect(text).toContain(`Cambio n.º ${String(later)} · secretaría`);
    expect(text).toContain('Ahora: coordinator');
    expect(text).toMatch(/Por qué: se apoya en algo que se retiraría \(organización «Red de Aguateros del Claro»\)/);
    // Without a role nothing is sent.
    await dialog.getByRole('button', { name: 'Deshacer los 2 juntos' }).click();
    expect(await memberIds()).toContain(id);
    await dialog.getByLabel('En qué rol edita').selectOption('secretaría');
    await dialog.getByRole('button', { name: 'Deshacer los 2 juntos' }).click();
    const said = page.getByRole('status').filter({ hasText: 'Se deshicieron los cambios n.º' });
    expect(await textOf(said)).toContain(`${String(sequence)} y ${String(later)}`);
    const { undoneBy } = await answerOf('change', { workspace, sequence: String(later) });
    expect(undoneBy).toBe(later + 1);
    await eventually(() => textOf(page.locator('.change-head'))).toContain(
      `Deshecho por el cambio n.º ${String(later + 1)}`,
    );
  });

  it('says that the record changed meanwhile, shows the new list, and keeps what was typed', async () => {
    allow(/status of 409/);
    const sequence = await joins();
    const page = await open(`/${workspace}/history/${String(sequence)}`);
    const dialog = await ask(page, sequence);
    await dialog.getByLabel('En qué rol edita').selectOption('secretaría');
    await dialog.getByLabel('Motivo').fill('No ingresó');
    const later = await becomes('observer', sequence);
    await dialog.getByRole('button', { name: 'Deshacer', exact: true }).click();
    await eventually(() => textOf(dialog.getByRole('alert'))).toContain('Mientras tanto el registro cambió.');
    const together = dialog.getByRole('button', { name: 'Deshacer los 2 juntos' });
    await together.waitFor();
    expect(await textOf(dialog)).toContain(`Cambio n.º ${String(later)} ·`);
    expect(await dialog.getByLabel('Motivo').inputValue()).toBe('No ingresó');
    await together.click();
    await page.getByRole('status').filter({ hasText: 'Se deshicieron' }).waitFor();
    const { reason } = await answerOf('change', { workspace, sequence: String(later + 1) });
    expect(reason).toBe('No ingresó');
  });

  it('says by which change it has been undone already', async () => {
    const sequence = await joins();
    const page = await open(`/${workspace}/history`);
    const by = await undone(sequence);
    await page.getByRole('button', { name: `Deshacer el cambio n.º ${String(sequence)}`, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(`Este cambio ya se deshizo: lo hizo el cambio n.º ${String(by)}.`).waitFor();
    expect(await dialog.getByRole('button', { name: 'Deshacer', exact: true }).count()).toBe(0);
    await dialog.getByRole('link', { name: `Ver el cambio n.º ${String(by)}` }).click();
    await eventually(() => pathOf(page)).toBe(`/${workspace}/history/${String(by)}`);
  });

  it('says that nobody knows whether it was saved when no answer comes, and keeps what was typed', async () => {
    allow(/ERR_/);
    const sequence = await joins();
    const page = await open(`/${workspace}/history/${String(sequence)}`, {
      prepare: (context) => context.route(/\/changes\/undo$/, (route) => route.abort()),
    });
    const dialog = await ask(page, sequence);
    await dialog.getByLabel('En qué rol edita').selectOption('secretaría');
    await dialog.getByLabel('Motivo').fill('Prueba');
    await dialog.getByRole('button', { name: 'Deshacer', exact: true }).click();
    await eventually(() => textOf(dialog.getByRole('alert'))).toContain('No se sabe si se guardó.');
    expect(await dialog.getByLabel('Motivo').inputValue()).toBe('Prueba');
    expect(await memberIds()).toContain(id);
  });
});
