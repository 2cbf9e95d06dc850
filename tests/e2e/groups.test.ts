/** The pages of groups: from the list to a group, its dates by keyboard, comparisons, and its meetings narrowed. */
import { describe, expect, it } from 'vitest';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, pathOf, settle, textsOf } from '../support/e2e-waiting.ts';

describe('groups', () => {
  const { open } = browserVisits();

  it('lead from the list to a group, with who takes part and what is on file about it', async () => {
    const page = await open('/peru/groups?lang=es');
    const row = page.getByRole('row', { name: /Cusco/ }).filter({ hasText: 'Grupo de Trabajo Regional' });
    expect(await row.innerText()).toContain('7 integrantes');
    await row.getByRole('link', { name: /^Grupo de Trabajo Regional/ }).click();
    await eventually(() => pathOf(page)).toBe('/peru/groups/cusco-working-group');
    await page.getByRole('heading', { level: 1, name: /Cusco/ }).waitFor();
    const lead = page.getByRole('region', { name: 'Quién lo conduce, y cuándo' });
    expect(await lead.innerText()).toMatch(/Secretaría: .*Guaman Poma/);
    const origin = page.getByRole('region', { name: 'Cómo nació' });
    expect(await origin.innerText()).toContain('Entre el fin del estudio y la fundación: 2 meses.');
  });

  it('move through their known dates with the arrow keys; the address keeps the date', async () => {
    const page = await open('/peru/groups/lima-working-group?lang=en&at=2017');
    const slider = page.getByRole('slider', { name: 'Date asked' });
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await eventually(() => new URL(page.url()).searchParams.get('at')).toBe('2016-08');
    await eventually(() => slider.getAttribute('aria-valuetext')).toBe(
      'August 2016: 29 named at that date, 29 on file by then',
    );
    await page.getByText('29 stated at the date.').waitFor();
    await page.keyboard.press('End');
    await eventually(() => new URL(page.url()).searchParams.get('at')).toBe(null);
    await page.getByText('29 last stated before the date.').waitFor();
  });

  it('set a claimed size beside the names on file', async () => {
    const page = await open('/peru/groups/lima-working-group?lang=en');
    const sizes = page.getByRole('region', { name: 'How many, by the sources' });
    const claimed = sizes.getByRole('listitem').filter({ hasText: '46 institutions take part in the group.' });
    expect(await claimed.first().innerText()).toContain('The names of 17 are missing.');
  });

  it('compare with another group: in both, through a part, only in one; chosen by keyboard', async () => {
    const page = await open('/peru/groups/cusco-working-group?lang=en');
    const part = page.getByRole('region', { name: 'Compare' });
    await part.getByRole('combobox', { name: 'With' }).focus();
    await part
      .getByRole('combobox', { name: 'With' })
      .selectOption({ label: 'Voluntary Principles Working Group (Lima)' });
    await eventually(() => new URL(page.url()).searchParams.get('with')).toBe('lima-working-group');
    await part.getByRole('heading', { name: 'In both 3' }).waitFor();
    const states = await textsOf(part.getByRole('heading', { level: 3 }));
    expect(states).toEqual([
      'In both 3',
      'In both, through a part or the whole 1',
      'Only in Voluntary Principles Regional Working Group, Cusco 4',
      'Only in Voluntary Principles Working Group (Lima) 25',
    ]);
    expect(await part.innerText()).toContain('one is part of the other');
  });

  it('do not take for gone whom a later date does not name', async () => {
    const page = await open('/peru/groups/lima-working-group?lang=es&at=2019&then=2016-08');
    const part = page.getByRole('region', { name: 'Comparar' });
    await part.getByRole('heading', { name: 'Cambiaron de rol 2' }).waitFor();
    expect(await textsOf(part.getByRole('heading', { level: 3 }))).toEqual(['Cambiaron de rol 2', 'No se sabe 27']);
    expect(await part.innerText()).toContain('no ser nombrada no es haber salido');
  });

  it('narrow meetings by topic with the keyboard, and take the filter back', async () => {
    const page = await open('/peru/groups/lima-working-group?lang=es');
    const part = page.getByRole('region', { name: 'Reuniones y otras actividades' });
    await part.getByText('16 de 16').waitFor();
    await part.getByRole('button', { name: 'Tema' }).press('Enter');
    const choice = part.getByRole('checkbox', { name: /convenios/i });
    await choice.focus();
    await choice.press('Space');
    await part.getByText('1 de 16').waitFor();
    expect(await part.innerText()).toContain('Reunión de Lima: convenios de la Policía con empresas');
    await page.goBack();
    await part.getByText('16 de 16').waitFor();
  });

  it('say of a group without members, dates or events that nothing is on file', async () => {
    const page = await open('/peru/groups/ghana-pilot-group?lang=es');
    await page.getByText('No hay integrantes registrados por nombre a la fecha pedida.').waitFor();
    await settle(page);
    const text = await page.locator('main').innerText();
    expect(text).toContain('No hay actividades registradas de este grupo.');
    expect(text).toContain('El grupo no es de ninguna región');
    expect(text).toContain('Sigue el ejemplo de: Grupo de Trabajo de los Principios Voluntarios (Lima)');
  });
});
