/** The dossier of Socios Perú: in which role, in which group, since when, by which source. */
import { describe, expect, it } from 'vitest';
import { browserVisits } from '../support/e2e-visits.ts';
import { pathOf, queryOf, settle, textOf } from '../support/e2e-waiting.ts';

const lima = 'Grupo de Trabajo de los Principios Voluntarios (Lima)';
const cusco = 'Grupo de Trabajo Regional de los Principios Voluntarios, Cusco';

describe('dossier of Socios Perú', () => {
  const { open } = browserVisits();

  it('is found by its old acronym', async () => {
    const page = await open('/peru/regions');
    await page.getByRole('button', { name: /Buscar organización/ }).click();
    await page.getByRole('combobox').fill('pdci');
    await page
      .getByRole('option', { name: /^Sociedad civil Socios Perú|Socios Perú/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Socios Perú' }).waitFor();
    expect(pathOf(page)).toBe('/peru/organisations/socios-peru');
  });

  it('says each role with its date and its source', async () => {
    const page = await open('/peru/organisations/socios-peru');
    const groups = page.getByRole('region', { name: 'Grupos', exact: true });
    const rowOf = (text: string) => textOf(groups.getByRole('listitem').filter({ hasText: text }));
    const secretariat = await rowOf(`${lima}: secretaría`);
    expect(secretariat).toContain('agosto de 2016');
    expect(secretariat).toContain('Diez pasos 2016');
    const coordinator = await rowOf(`${lima}: coordina`);
    expect(coordinator).toContain('constatado: 2017');
    expect(coordinator).toContain('DCAF 2017, Background');
    expect(coordinator).toContain('Informe anual 2017, III.5');
    const core = await rowOf(`${cusco}: integra el Grupo Impulsor`);
    expect(core).toContain('agosto de 2017');
    expect(core).toContain('DCAF 2017, The Project');
  });

  it('opens a citation with the full title, where in the source, dates in words, and all that the source says', async () => {
    const page = await open('/peru/organisations/socios-peru');
    const groups = page.getByRole('region', { name: 'Grupos', exact: true });
    const row = groups.getByRole('listitem').filter({ hasText: `${lima}: secretaría` });
    await row.getByRole('button', { name: /^Ver afirmaciones/ }).click();
    const evidence = page.getByRole('dialog');
    const title =
      'Ten Steps to Promote the Voluntary Principles on Security and Human Rights: The Peruvian Working Group Model';
    const text = await textOf(evidence);
    expect(text).toContain(title);
    expect(text).toContain('Ubicación 6. Management levels');
    expect(text).toContain('Fechas constatado: agosto de 2016');
    expect(text).toContain('Base documentado');
    await evidence.getByRole('link', { name: title }).click();
    await page.getByRole('dialog', { name: title }).waitFor();
    await settle(page);
    expect(queryOf(page)['panel']).toBe('source:ten-steps-2016');
    expect(await textOf(page.getByRole('dialog'))).toMatch(/\d{2,} afirmaciones/);
    await page.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(queryOf(page)).toEqual({});
  });

  it('leads to its place in the network and back', async () => {
    const page = await open('/peru/organisations/socios-peru');
    await page.getByRole('link', { name: 'Ver en la red' }).click();
    await page.getByRole('complementary', { name: 'Socios Perú' }).waitFor();
    expect(queryOf(page)['sel']).toBe('socios-peru');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Socios Perú' }).waitFor();
  });
});
