/** The first visit of a secretariat: from the first page to who is missing around Cusco's group, with the law as source. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits, large, small } from '../support/e2e-visits.ts';
import { eventually, pathOf, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

const cusco = { workspace: 'peru', id: 'PE-CUS' };

/** Environmental roles of Cusco: what the service says of each. */
async function environmentalRoles() {
  const { items } = await answerOf('regionCoverage', cusco, { theme: 'environment' });
  return items;
}

async function openCusco(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Cusco, grupo propio/ }).click();
  await eventually(() => pathOf(page)).toBe('/peru/regions/PE-CUS');
  await settle(page);
}

async function openGaps(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name: 'Brechas' }).click();
  await eventually(() => pathOf(page)).toBe('/peru/regions/PE-CUS/gaps');
  await settle(page);
}

describe.each([
  ['1440x900', large],
  ['390x844, touch', small],
] as const)('first visit, %s', (_, size) => {
  const { open } = browserVisits();

  it('leads from the address to the regions of Peru, and by the tile to what Cusco has on file', async () => {
    const page = await open('/', { size });
    expect(pathOf(page)).toBe('/peru/regions');
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toContain('tiene grupo propio: Cusco.');
    await openCusco(page);
    const headline = await textOf(page.getByRole('heading', { level: 1 }));
    expect(headline).toContain('7 integrantes y 1 observador');
    expect(headline).toMatch(/ninguno de los \d+ ambientales/);
    expect(await page.title()).toBe('Cusco · Tinkuy');
    expect(await textOf(page.getByRole('main'))).toMatch(
      /Coordinación: Ministerio de la Producción.*\(agosto de 2017\)/,
    );
    expect(await textOf(page.getByRole('main'))).toMatch(/Secretaría: .*Guaman Poma de Ayala \(2019\)/);
    // In the small voice, whichever sheet of styles comes first.
    const sizeOf = (locator: Locator) => locator.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    const citation = page
      .getByRole('main')
      .getByRole('button', { name: /^Ver afirmaciones/ })
      .first();
    expect(await sizeOf(citation)).toBeLessThan(await sizeOf(page.getByRole('main')));
  });

  it('opens the list behind the number of members, with source and date of each', async () => {
    const page = await open('/peru/regions/PE-CUS', { size });
    await page.getByRole('link', { name: '7 integrantes' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Registrados por nombre: 7 integrantes y 1 observador.').waitFor();
    expect(await textOf(sheet)).toContain('Ministerio de Relaciones Exteriores Observa, último registro');
    const cited = await textsOf(sheet.getByRole('button', { name: /^Ver afirmaciones/ }));
    expect(cited.filter((text) => text.includes('DCAF 2017, The Project')).length).toBeGreaterThanOrEqual(8);
  });

  it('shows on the matrix that nobody covers an environmental role', async () => {
    const page = await open('/', { size });
    await openCusco(page);
    await openGaps(page);
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toMatch(/ninguno de los \d+ ambientales/);
    const roles = await environmentalRoles();
    expect(roles.length).toBeGreaterThanOrEqual(7);
    for (const { role, state } of roles) {
      const words = state === 'nobody' ? 'nadie registrado' : 'identificado';
      const cell = page.getByRole('button', { name: `${role.names.es}, Cusco: ${words}` });
      await cell.scrollIntoViewIfNeeded();
      expect(await cell.isVisible(), role.id).toBe(true);
    }
    expect(await page.getByRole('button', { name: /, Cusco: cubierto/ }).count()).toBeGreaterThan(0);
  });

  it('names the institutions that hold the mandates by law, without pretending contact', async () => {
    const page = await open('/peru/regions/PE-CUS/gaps?theme=environment', { size });
    if (size === small) await page.getByRole('link', { name: 'Lista', exact: true }).click();
    const list = page.getByRole('region', { name: 'A quién acercarse en Cusco' });
    const laws = {
      'Organismo de Evaluación y Fiscalización Ambiental': 'Ley 29325',
      'Autoridad Nacional del Agua': 'Ley 29338',
      'Servicio Nacional de Certificación Ambiental para las Inversiones Sostenibles': 'Ley 29968',
      'Ministerio del Ambiente': 'DL 1013',
      'Servicio Nacional de Áreas Naturales Protegidas por el Estado': 'DL 1013',
      'Comisión Ambiental Regional del Cusco': 'Ley 28245',
    };
    for (const [name, law] of Object.entries(laws)) {
      const entry = list.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });
      const text = await textOf(entry);
      expect(text, name).toContain('Por ley le corresponde:');
      expect(text, name).toContain('Sin contacto registrado con el');
      expect(text, name).toContain(law);
    }
    const oefa = list.getByRole('listitem').filter({ hasText: 'Organismo de Evaluación y Fiscalización Ambiental' });
    await oefa.getByRole('button', { name: /^Ver afirmaciones/ }).click();
    const evidence = page.getByRole('dialog');
    expect(await textOf(evidence)).toContain(
      'Ley 29325, Ley del Sistema Nacional de Evaluación y Fiscalización Ambiental',
    );
    expect(await textOf(evidence)).toContain('de referencia (por ley o mandato)');
  });

  it('opens a cell: who could fill the role, by which law, and that no contact is on file', async () => {
    const page = await open('/peru/regions/PE-CUS/gaps', { size });
    await page.getByRole('button', { name: /^Fiscalización ambiental, Cusco/ }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('link', { name: 'Organismo de Evaluación y Fiscalización Ambiental' }).waitFor();
    const text = await textOf(sheet);
    expect(text).toContain('Sin contacto registrado con el grupo.');
    expect(text).toContain('Ley 29325');
    expect(text).toContain('por jurisdicción heredada');
    expect(new URL(page.url()).searchParams.get('cell')).toBe(
      'role-environmental-enforcement~PE-CUS~cusco-working-group',
    );
  });
});
