/** The matrix of environmental roles only: chosen by a chip, carried by the address, kept by a reload. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, queryOf, settle, textsOf } from '../support/e2e-waiting.ts';

/** Roles of the matrix from top to bottom. */
async function rolesOf(page: Page): Promise<string[]> {
  return textsOf(page.getByRole('table', { name: 'Roles esperados por región' }).locator('tbody th[scope="row"]'));
}

describe('environment-only matrix', () => {
  const { open } = browserVisits();

  it('keeps the environmental roles and nothing else, in the address and after a reload', async () => {
    const page = await open('/peru/regions/PE-CUS/gaps');
    const { items } = await answerOf('coverage', { workspace: 'peru' });
    const environmental = items.filter(({ role }) => role.theme === 'environment').map(({ role }) => role.names.es);
    expect((await rolesOf(page)).length).toBe(items.length);
    expect(environmental.length).toBeLessThan(items.length);

    await page.getByRole('button', { name: /^Ambiente/ }).click();
    await eventually(() => rolesOf(page)).toEqual(environmental);
    expect(queryOf(page)).toEqual({ theme: 'environment' });
    expect(await page.getByRole('button', { name: /^Ambiente/ }).getAttribute('aria-pressed')).toBe('true');

    await page.reload();
    await settle(page);
    expect(await rolesOf(page)).toEqual(environmental);
    expect(await page.getByRole('button', { name: /^Ambiente/ }).getAttribute('aria-pressed')).toBe('true');

    await page.goBack();
    await eventually(() => rolesOf(page)).toHaveLength(items.length);
    await page.goForward();
    await eventually(() => rolesOf(page)).toEqual(environmental);
    await page.getByRole('button', { name: /^Todos/ }).click();
    await eventually(() => rolesOf(page)).toHaveLength(items.length);
    expect(queryOf(page)).toEqual({});
  });

  it('narrows the list to whom the law gives those mandates, and names the roles nobody is on file for', async () => {
    const page = await open('/peru/regions/PE-CUS/gaps?theme=environment');
    const gaps = await answerOf('gaps', { workspace: 'peru', id: 'PE-CUS' }, { theme: 'environment' });
    const list = page.getByRole('region', { name: 'A quién acercarse en Cusco' });
    const names = await textsOf(list.getByRole('heading', { level: 3 }));
    expect(names).toEqual(gaps.items.slice(0, names.length).map(({ organisation }) => organisation.names.es));
    expect(gaps.items.every(({ organisation }) => organisation.reference)).toBe(true);
    expect(names.length).toBeGreaterThanOrEqual(5);
    for (const role of gaps.nobody) await list.getByText(role.names.es).first().waitFor();
  });

  it('counts nothing for a region without a group', async () => {
    const page = await open('/peru/regions/PE-PUN/gaps?theme=environment');
    await page.getByRole('heading', { level: 1, name: /Puno no tiene grupo propio/ }).waitFor();
    await page.getByRole('button', { name: /^Fiscalización ambiental, Puno/ }).click();
    await page.getByRole('dialog').getByText('Puno no tiene grupo propio: no se cuenta ninguna brecha.').waitFor();
  });
});
