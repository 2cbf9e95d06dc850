/** What is said of a region and who is in it, and regions side by side: from the first screen, by mouse and by keyboard. */
import { describe, expect, it } from 'vitest';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits, small } from '../support/e2e-visits.ts';
import { eventually, pathOf, queryOf, settle, textOf } from '../support/e2e-waiting.ts';

describe('the overview of a region', () => {
  const { open } = browserVisits();

  it('shows a national figure of conflicts as national, with its source, and none as the department’s', async () => {
    const page = await open('/peru/regions');
    await page.getByRole('link', { name: 'Cusco', exact: true }).first().click();
    await settle(page);
    const { conflictScopes } = await answerOf('region', { workspace: 'peru', id: 'PE-CUS' });
    const national = conflictScopes.find(({ region }) => region.kind === 'country');
    const [figure] = national?.figures ?? [];
    const part = page.getByRole('region', { name: 'Qué dicen las fuentes' });
    expect(await textOf(part)).toContain('Ninguna cifra de Cusco registrada.');
    const row = part.getByRole('listitem').filter({ hasText: 'Cifra nacional (Perú); no es de Cusco:' }).first();
    expect(await textOf(row)).toContain(figure?.text?.es);
    expect(await textOf(row)).toContain('DCAF 2019');
  });

  it('says whom the study asked, how long it took, and by which criteria the next region is chosen', async () => {
    const page = await open('/peru/regions/PE-CUS?lang=en');
    const studies = page.getByRole('region', { name: 'Studies and how the group came about' });
    expect(await textOf(studies)).toMatch(/start of the study \(February 2017\) to the founding .*: 6 months\./);
    expect(await textOf(studies)).toContain('72 stakeholders were interviewed.');
    const criteria = page.getByRole('region', { name: 'Criteria', exact: true });
    const { criteria: sets } = await answerOf('region', { workspace: 'peru', id: 'PE-CUS' });
    for (const claim of sets.find(({ chooses }) => chooses === 'region')?.claims ?? []) {
      expect(await textOf(criteria)).toContain(claim.text?.en);
    }
  });

  it('lists who is here by mode, inherited jurisdiction apart', async () => {
    const page = await open('/peru/regions/PE-CUS?mode=headquarters');
    const { items } = await answerOf('presences', { workspace: 'peru', id: 'PE-CUS' });
    const here = items.filter(({ inherited, mode }) => !inherited && mode === 'headquarters');
    const part = page.getByRole('region', { name: 'Quién está aquí' }).first();
    expect(here.length).toBeGreaterThan(0);
    expect(await part.getByRole('table').locator('tbody tr').count()).toBe(here.length);
    expect(await textOf(part)).toContain('Jurisdicción heredada');
  });
});

describe('regions side by side', () => {
  const { open } = browserVisits();

  it('are found by the search, chosen by keyboard, and kept in the address; four at most', async () => {
    const page = await open('/peru/regions');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('comparar regiones');
    await page.getByRole('option', { name: /Comparar regiones/ }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => pathOf(page)).toBe('/peru/compare');
    await page.goto('/peru/compare?regions=PE,PE-PUN,PE-APU');
    await settle(page);
    await page.getByRole('button', { name: /^Elegir regiones/ }).press('Enter');
    await page.getByRole('checkbox', { name: /^Cusco/ }).press('Space');
    await eventually(() => queryOf(page)['regions']).toBe('PE,PE-PUN,PE-APU,PE-CUS');
    await page.getByText('Ya hay cuatro: quite una para añadir otra.').waitFor();
    expect(await page.getByRole('checkbox', { name: /^Piura/ }).isDisabled()).toBe(true);
    const { items } = await answerOf('regionComparison', { workspace: 'peru' }, { regions: 'PE-CUS' });
    const members = items[0]?.groups[0]?.standing?.members;
    const cusco = page.getByRole('article', { name: 'Cusco' });
    await eventually(() => textOf(cusco)).toContain(`${String(members)} integrantes`);
    expect(await textOf(page.getByRole('article', { name: 'Puno' }))).toContain('Sin grupo: no hay brecha que medir.');
  });

  it('stand as cards on a small screen', async () => {
    const page = await open('/peru/compare?regions=PE-CUS,PE-ANC&lang=en', { size: small });
    const [first, second] = await Promise.all(
      ['Cusco', 'Áncash'].map((name) => page.getByRole('article', { name }).boundingBox()),
    );
    expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
