/** The way between Glencore and a civil society member of Cusco's group, each step with its sources. */
import { describe, expect, it } from 'vitest';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, queryOf, settle, textOf } from '../support/e2e-waiting.ts';

const guamanPoma = 'Centro de Educación y Comunicación Guaman Poma de Ayala';

describe('path', () => {
  const { open } = browserVisits();

  it('is found by name, shown step by step with sources, and kept by the address', async () => {
    const page = await open('/peru/regions/PE-CUS/network');
    await page.getByRole('button', { name: 'Buscar un camino' }).click();
    const chooser = page.getByRole('group', { name: 'Buscar un camino' });
    await chooser.getByRole('combobox', { name: 'Desde' }).fill('glencore');
    await chooser.getByRole('option', { name: 'Glencore', exact: true }).click();
    await chooser.getByRole('combobox', { name: 'Hasta' }).fill('guaman');
    await chooser.getByRole('option', { name: guamanPoma }).click();

    const bar = page.getByRole('region', { name: 'Camino' });
    await bar.waitFor();
    await settle(page);
    expect(queryOf(page)).toEqual({ from: 'glencore', to: 'guaman-poma' });
    const paths = await answerOf('paths', { workspace: 'peru' }, { from: 'glencore', to: 'guaman-poma' });
    const text = await textOf(bar);
    expect(text).toContain('Glencore › Guaman Poma Camino');
    await bar.getByTitle(guamanPoma).waitFor();
    expect(text).toContain(`Camino 1 de ${String(paths.total)}.`);
    expect(text).toContain('comparten grupo: Grupo de Trabajo Regional de los Principios Voluntarios, Cusco');
    expect(text).toContain('DCAF 2017, The Project');
    expect(text).toContain('ago. de 2017');

    await bar.getByRole('link', { name: 'Ver otro' }).click();
    await eventually(() => textOf(bar)).toContain(`Camino 2 de ${String(paths.total)}.`);
    expect(queryOf(page)['way']).toBe('2');
    const second = paths.items[1];
    expect(await bar.getByRole('listitem').count()).toBe(second?.hops.length);
    expect(await bar.getByRole('button', { name: /^Ver afirmaciones/ }).count()).toBe(second?.hops.length);

    await page.reload();
    await settle(page);
    await eventually(() => textOf(bar)).toContain(`Camino 2 de ${String(paths.total)}.`);
    await bar.getByRole('listitem').first().getByRole('button').click();
    const evidence = page.getByRole('dialog');
    expect(await textOf(evidence)).toContain('Ubicación The Project');
    await page.keyboard.press('Escape');
    await evidence.waitFor({ state: 'detached' });
    await bar.getByRole('button', { name: 'Quitar el camino' }).click();
    await bar.waitFor({ state: 'detached' });
    expect(queryOf(page)).toEqual({});
  });

  it('starts at the members of the group for whoever is missing, and says so when there is no way', async () => {
    const page = await open('/peru/regions/PE-CUS/gaps?theme=environment');
    const list = page.getByRole('region', { name: 'A quién acercarse en Cusco' });
    const oefa = list.getByRole('listitem').filter({ hasText: 'Organismo de Evaluación y Fiscalización Ambiental' });
    await oefa.getByRole('link', { name: 'Quién puede presentarnos' }).click();
    await settle(page);
    const paths = await answerOf('paths', { workspace: 'peru' }, { from: 'cusco-working-group', to: 'oefa' });
    expect(paths.total).toBe(0);
    await page
      .getByRole('region', { name: 'Camino' })
      .getByText(/^No hay camino registrado de/)
      .waitFor();
    expect(queryOf(page)).toMatchObject({ from: 'cusco-working-group', to: 'oefa' });
  });
});
