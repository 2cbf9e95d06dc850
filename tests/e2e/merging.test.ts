/** Merging two organisations on screen: what survives, what somebody else changes meanwhile, and splitting them again. */
import { describe, expect, it } from 'vitest';
import { chooseRole, undo } from '../support/e2e-editing.ts';
import { answerOf, sendTo } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, textOf, textsOf } from '../support/e2e-waiting.ts';

describe('merging', () => {
  const { open, allow } = browserVisits();

  it('keeps what was chosen when somebody changes one of two that are being merged, and shows what changed', async () => {
    allow(/409/);
    const page = await open('/peru/organisations/oefa?lang=es&edit=merge:oefa:ana');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('group', { name: 'Sigla' }).getByRole('radio', { name: /ANA/ }).check();
    await dialog.getByRole('textbox', { name: /Motivo/ }).fill('Son la misma');
    await chooseRole(page);
    const { thing, values, version } = await answerOf('thing', {
      workspace: 'peru',
      type: 'Organisation',
      id: 'ana',
    });
    const { sequence: other } = await sendTo(
      'edit',
      { workspace: 'peru' },
      {
        author: 'analyst',
        reason: '',
        edits: [{ action: 'correct', table: 'organisations', thing, version, values: { ...values, acronym: 'ANAG' } }],
      },
    );
    await dialog.getByRole('button', { name: 'Unir', exact: true }).click();
    const said = dialog.getByRole('alert');
    await eventually(() => textOf(said)).toContain('Alguien cambió una de las dos mientras tanto');
    expect(await textOf(said)).toMatch(/Sigla · .*Agua.* Como estaba antes ANA Registrado ahora ANAG/);
    const acronym = dialog.getByRole('group', { name: 'Sigla' });
    expect(await textsOf(acronym.locator('label'))).toEqual([
      'La que queda OEFA',
      'La que se une ANAG',
      'Lo que usted eligió antes ANA',
    ]);
    expect(await acronym.getByRole('radio', { name: 'Lo que usted eligió antes ANA' }).isChecked()).toBe(true);
    expect(await dialog.getByRole('textbox', { name: /Motivo/ }).inputValue()).toBe('Son la misma');
    await dialog.getByRole('button', { name: 'Unir', exact: true }).click();
    await page.getByText(/quedó unida/).waitFor();
    const { details } = await answerOf('organisation', { workspace: 'peru', id: 'oefa' });
    expect(details.acronym).toBe('ANA');
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await page.getByText(/Se deshizo el cambio/).waitFor();
    await undo([`history/${String(other)}`]);
    expect((await answerOf('thing', { workspace: 'peru', type: 'Organisation', id: 'ana' })).values).toEqual(values);
  });

  it('merges two organisations, and splits them again', async () => {
    const page = await open('/peru/organisations/oefa?lang=es&edit=merge:oefa:ana');
    await page.getByText(/Al unirlas pasan o se añaden/).waitFor();
    await chooseRole(page);
    await page.getByRole('button', { name: 'Unir', exact: true }).click();
    await page.getByText(/quedó unida/).waitFor();
    const { details } = await answerOf('organisation', { workspace: 'peru', id: 'oefa' });
    expect(details.aliases).toContain('Autoridad Nacional del Agua');
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await page.getByText(/Se deshizo el cambio/).waitFor();
    expect((await answerOf('organisation', { workspace: 'peru', id: 'ana' })).organisation.id).toBe('ana');
  });
});
