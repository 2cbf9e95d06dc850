/** Sources, events and topics: read, narrowed and cited by keyboard and pointer, in both languages. */
import { describe, expect, it } from 'vitest';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, pathOf, queryOf, settle, textOf } from '../support/e2e-waiting.ts';

const clipboard = ['clipboard-read', 'clipboard-write'];

describe('sources', () => {
  const { open } = browserVisits();

  it('lead from the list to the page, whose citation can be copied', async () => {
    const page = await open('/peru/sources?lang=es', { prepare: (context) => context.grantPermissions(clipboard) });
    await page.getByRole('link', { name: /Annual Report 2017/ }).click();
    await page.getByRole('heading', { level: 1, name: /Annual Report 2017/ }).waitFor();
    expect(pathOf(page)).toBe('/peru/sources/annual-report-2017');
    const copy = page.getByRole('button', { name: 'Copiar la cita' });
    await copy.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Copiado.').waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toMatch(/^Socios Peru \(PDCI\) \(2017\)\. .*Annual Report 2017\. /);
  });

  it('show what others say beside what this one says, and what it leaves open', async () => {
    const page = await open('/peru/sources/annual-report-2017?lang=en');
    const disagree = page.getByRole('region', { name: 'Where it disagrees with other sources' });
    await eventually(() => textOf(disagree)).toContain('DCAF 2017');
    expect(await textOf(disagree)).toContain('This source');
    const open46 = await textOf(page.getByRole('region', { name: 'What it does not state' }));
    expect(open46).toContain('The 46 institutions are not named');
  });

  it('narrow their statements by words and kind, in the address', async () => {
    const page = await open('/peru/sources/annual-report-2017?lang=en');
    await page.getByLabel('Find in its statements').fill('plenary');
    await settle(page);
    const shown = page.getByRole('region', { name: 'Statement by statement' });
    expect(await textOf(shown)).toContain('47 plenary meetings');
    expect(await textOf(shown)).not.toContain('Anglo American');
    expect(queryOf(page)['q']).toBe('plenary');
  });
});

describe('events', () => {
  const { open } = browserVisits();

  it('are narrowed by role and year by keyboard, each participant with a source', async () => {
    const page = await open('/peru/events?lang=es&year=2017');
    const role = page.getByRole('button', { name: 'Papel' });
    await role.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /expone/i }).focus();
    await page.keyboard.press('Space');
    await settle(page);
    expect(queryOf(page)).toMatchObject({ role: 'speaker', year: '2017' });
    const main = page.getByRole('main');
    await eventually(() => textOf(main)).toContain('Instituto de Defensa Legal · expone Informe anual 2017');
    await eventually(() => textOf(main)).not.toContain('Primera reunión del grupo de Cusco');
  });

  it('never add up figures that may overlap, and say why', async () => {
    const page = await open('/peru/events?lang=en');
    const figures = await textOf(
      page.getByRole('region', { name: 'People trained and events held, as each source gives them' }),
    );
    expect(figures).toContain('2,213 people took part');
    expect(figures).toContain('It trained 3,413 people.');
    expect(figures).toContain('No sum is shown');
    expect(figures).toContain('2,213 (2010 to 2015) lies within the period of 3,413 (2010 to 2017)');
    expect(figures).not.toContain('5,741');
  });

  it('open beside the timeline at an address of their own', async () => {
    const page = await open('/peru/events?lang=es&view=table');
    await page.getByRole('link', { name: 'Primera reunión del grupo de Cusco' }).click();
    const panel = page.getByRole('dialog', { name: 'Primera reunión del grupo de Cusco' });
    await panel.waitFor();
    expect(queryOf(page)['panel']).toBe('event:cusco-first-meeting-2017');
    expect(await textOf(panel)).toContain('Reglas de funcionamiento del grupo');
  });
});

describe('topics', () => {
  const { open } = browserVisits();

  it('are found by search and say who works on them', async () => {
    const page = await open('/peru/regions?lang=en');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('agreements between the national police');
    await page
      .getByRole('option', { name: /Agreements between the National Police/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Agreements between the National Police/ }).waitFor();
    expect(pathOf(page)).toBe('/peru/topics/police-company-agreements');
    const who = page.getByRole('region', { name: 'Who works on it' });
    // Citations show the id of a source until its name is there.
    await eventually(() => textOf(who)).toContain('Annual report 2017, III.5');
    expect(await textOf(who)).toContain('Legal Defence Institute');
  });
});

describe('ties with a side that is not named', () => {
  const { open } = browserVisits();

  it('stand in the table of the network, by kind, with date and source', async () => {
    const page = await open('/peru/regions/PE/network?view=table&tie=agreement-with&lang=es');
    const table = page.getByRole('region', { name: /con una parte sin nombrar/ });
    await eventually(() => textOf(table)).toContain('Diez pasos 2016, 8. Discussion topics');
    const text = await textOf(table);
    expect(text).toContain('Policía Nacional');
    expect(text).toContain('convenios con empresas extractivas');
  });
});
