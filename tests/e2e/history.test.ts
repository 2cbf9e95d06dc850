/** The history on screen: who changed what and why, before and after, by organisation and by role. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  correction,
  edited,
  newMembership,
  newOrganisation,
  statementOf,
  undone,
  workspace,
} from '../support/e2e-changes.ts';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, pathOf, queryOf, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

describe('the history', () => {
  const { open, allow } = browserVisits();
  let joined = 0;
  let corrected = 0;

  beforeAll(async () => {
    joined = await edited(
      'Ingresó en marzo según el acta 7',
      newOrganisation('Junta de Riego Altoverde'),
      newMembership('Junta de Riego Altoverde', 'member', 'marzo de 2024'),
    );
    const membership = await statementOf(joined, 'MEMBER_OF');
    corrected = await edited('Era observadora', await correction('MEMBER_OF', membership, { role: 'observer' }));
  });

  afterAll(async () => {
    await undone(joined);
  });

  it('lists changes newest first: when, what, about what, why and by whom', async () => {
    const page = await open(`/${workspace}/regions`);
    await page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name: 'Historial' }).click();
    await eventually(() => pathOf(page)).toBe(`/${workspace}/history`);
    await settle(page);
    expect(await textOf(page.getByRole('heading', { level: 2 }).first())).toMatch(/^Hoy, \d+ de \w+ de \d{4}$/);
    const rows = page.locator('.change');
    const [first = '', second = ''] = await textsOf(rows);
    expect(first).toContain('Junta de Riego Altoverde y Grupo de Trabajo de Río Claro');
    expect(first).toContain('1 afirmación añadida, 1 retirada');
    expect(first).toContain('Era observadora');
    expect(first).toContain(`Cambio n.º ${String(corrected)} · secretaría`);
    expect(first).toMatch(/^\d\d:\d\d (ahora|hace \d+ minutos?)/);
    expect(second).toContain('afirmaciones añadidas; 1 ficha añadida');
    expect(second).toContain(`Cambio n.º ${String(joined)} · secretaría`);
    const { total } = await answerOf('changes', { workspace });
    expect(await textOf(page.locator('.history [role=status]'))).toBe(`${String(total)} cambios`);
    expect(await rows.count()).toBe(total);
  });

  it('opens a correction with its sentence and fields before and after', async () => {
    const page = await open(`/${workspace}/history`);
    await page.locator('.change').first().getByRole('heading').getByRole('link').click();
    await eventually(() => pathOf(page)).toBe(`/${workspace}/history/${String(corrected)}`);
    await settle(page);
    expect(await page.locator('.changed').count()).toBe(1);
    expect(await textOf(page.locator('.changed-kind'))).toBe('Afirmación reemplazada membresía');
    const [before = '', after = ''] = await textsOf(page.locator('.changed-side'));
    expect(before).toMatch(/^Antes .*integra .*Actas del grupo .*, acta 7$/);
    expect(after).toMatch(/^Después .*participa como observador .*Actas del grupo .*, acta 7$/);
    const row = page.getByRole('row').filter({ hasText: 'Rol' });
    expect(await textsOf(row.getByRole('cell'))).toEqual(['integrante', 'observa']);
    await page.locator('.changed-side').last().getByRole('link').click();
    await page.getByRole('dialog', { name: /Actas del grupo/ }).waitFor();
  });

  it('opens what was added in English, with dates and kinds in words', async () => {
    const page = await open(`/${workspace}/history/${String(joined)}?lang=en`);
    const text = await textOf(page.getByRole('main'));
    expect(text).toContain('Why Ingresó en marzo según el acta 7');
    expect(text).toContain('Was not on file.');
    const card = page.locator('.changed').filter({ hasText: 'membership' });
    await card.getByText(/See its \d fields/).click();
    expect(await textOf(card.getByRole('row').filter({ hasText: 'From' }))).toBe('From March 2024');
    const node = page.locator('.changed').filter({ hasText: 'Entry added' });
    expect(await textOf(node.getByRole('row').filter({ hasText: 'Kind' }))).toBe(
      'Kind community or grassroots organisation',
    );
  });

  it('pages through a large load of data', async () => {
    const page = await open('/peru/history/1?lang=en');
    const { total } = await answerOf('change', { workspace: 'peru', sequence: '1' });
    const shown = new Intl.NumberFormat('en-GB').format(total);
    const pages = page.getByRole('navigation', { name: 'Pages of this change' }).first();
    expect(await textOf(pages)).toContain(`Showing 1 to 50 of ${shown}.`);
    const first = await textOf(page.locator('.changed h3').first());
    await pages.getByRole('link', { name: 'Next' }).click();
    await eventually(() => textOf(pages)).toContain(`Showing 51 to 100 of ${shown}.`);
    expect(await textOf(page.locator('.changed h3').first())).not.toBe(first);
    await pages.getByRole('link', { name: 'Previous' }).click();
    await eventually(() => textOf(page.locator('.changed h3').first())).toBe(first);
  });

  it('says that a page follows only when one does, and leaves nothing out between two', async () => {
    const some = await answerOf('changes', { workspace });
    const [entry] = some.items;
    if (!entry) throw new Error('nothing in the history');
    const older = async (count: number): Promise<number> => {
      const items = Array.from({ length: count }, (_, place) => ({ ...entry, sequence: 1000 - place }));
      const page = await open(`/${workspace}/history`, {
        prepare: (context) =>
          context.route(/\/changes\?/, (route) => {
            const query = new URL(route.request().url()).searchParams;
            const before = Number(query.get('before') ?? Infinity);
            const shown = items.filter(({ sequence }) => sequence < before).slice(0, Number(query.get('limit')));
            return route.fulfill({ json: { total: count, items: shown } });
          }),
      });
      expect(await page.locator('.change').count()).toBe(Math.min(count, 50));
      const next = page.getByRole('link', { name: 'Cambios más antiguos' });
      if ((await next.count()) === 0) return 0;
      await next.click();
      await eventually(() => page.locator('.change').count()).toBe(count - 50);
      expect(await page.getByRole('link', { name: 'Cambios más antiguos' }).count()).toBe(0);
      return count - 50;
    };
    expect(await older(50)).toBe(0);
    expect(await older(51)).toBe(1);
  });

  it('narrows to one organisation, from its dossier and back', async () => {
    const page = await open(`/${workspace}/organisations/junta-de-riego-altoverde`);
    await page.getByRole('link', { name: 'Historial de esta organización' }).click();
    await page.getByRole('heading', { level: 1, name: 'Historial: Junta de Riego Altoverde' }).waitFor();
    await settle(page);
    expect(queryOf(page)['organisation']).toBe('junta-de-riego-altoverde');
    expect(await page.locator('.change').count()).toBe(2);
    await page.locator('.change').last().getByRole('heading').getByRole('link').click();
    await eventually(() => pathOf(page)).toBe(`/${workspace}/history/${String(joined)}`);
    await page.getByRole('main').getByRole('link', { name: 'Historial', exact: true }).click();
    await page.getByRole('link', { name: 'Ver la organización' }).click();
    await eventually(() => pathOf(page)).toBe(`/${workspace}/organisations/junta-de-riego-altoverde`);
  });

  it('narrows to one role, and says when there is nothing of it', async () => {
    const page = await open(`/${workspace}/history`);
    await page.getByLabel('Quién').selectOption('facilitación');
    await page.getByText('Ningún cambio cumple este filtro.').waitFor();
    await page.getByLabel('Quién').selectOption('carga inicial');
    await eventually(() => page.locator('.change').count()).toBe(1);
    expect(await textOf(page.locator('.change'))).toContain('Carga de datos: rio-claro');
  });

  it('says that there is no such change', async () => {
    allow(/status of 404/);
    const page = await open(`/${workspace}/history/99999`, { hasty: true });
    await page.getByRole('heading', { name: 'Esta página no existe' }).waitFor();
  });
});
