/** The fictional Río Claro: marked on every screen, and driven by what interviews say. */
import { describe, expect, it } from 'vitest';
import { screens } from '../support/e2e-screens.ts';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, queryOf, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

const region = { workspace: 'rio-claro', id: 'RC-RIO' };

describe('Río Claro', () => {
  const { open } = browserVisits();

  it('is marked as fictional on every screen, and Peru on none', async () => {
    const page = await open('/rio-claro/regions');
    const unmarked: string[] = [];
    for (const screen of [
      ...screens.filter(
        ({ name, path }) => path.startsWith('/rio-claro') || /^(regions|network-table|about)$/.test(name),
      ),
      { name: 'rio-claro-about', path: '/rio-claro/about' },
    ]) {
      await page.goto(screen.path);
      await settle(page);
      const mark = page.getByText('Espacio ficticio: las organizaciones, entrevistas y datos son inventados.');
      const marked = (await mark.count()) === 1 && (await mark.isVisible());
      if (marked !== screen.path.startsWith('/rio-claro')) unmarked.push(screen.name);
    }
    expect(unmarked).toEqual([]);
  });

  it('puts every organisation that the service places on the chart, and the same values in its table', async () => {
    const page = await open('/rio-claro/regions/RC-RIO/gaps');
    const gaps = await answerOf('gaps', region);
    expect(gaps.points.length).toBeGreaterThan(10);
    const chart = page.getByRole('region', { name: 'Influencia y vinculación' });
    const points = chart.getByRole('link', { name: /: influencia \d+ de 10, vinculación \d+ de 10$/ });
    expect(await points.count()).toBe(gaps.points.filter(({ engagement }) => engagement !== null).length);
    await chart.getByText('Ver los valores en tabla').click();
    expect(await chart.locator('tbody tr').count()).toBe(gaps.points.length);
    const most = gaps.points.reduce((a, b) => (b.influence > a.influence ? b : a));
    const row = chart.getByRole('row').filter({ hasText: most.organisation.names.es });
    const cells = [most.influence, most.engagement ?? 0].map((share) => String(Math.round(share * 10)));
    expect((await textsOf(row.getByRole('cell'))).slice(0, 2)).toEqual(cells);
  });

  it('lists gaps in both orders of the service, with what interviews say and each reason on its statements', async () => {
    const page = await open('/rio-claro/regions/RC-RIO/gaps?all=yes');
    const gaps = await answerOf('gaps', region);
    const list = page.getByRole('region', { name: /^A quién acercarse en/ });
    const shown = await textsOf(list.getByRole('heading', { level: 3 }));
    expect(shown).toEqual(gaps.items.map(({ organisation }) => organisation.names.es));
    const [first] = gaps.items;
    const recall = first?.said?.recall;
    const entry = await textOf(list.getByRole('listitem').first());
    expect(entry).toContain(`de ${String(gaps.interviews.recall)} entrevistas`);
    expect(recall).toBeDefined();

    // A clause of a reason opens what it rests on.
    const reason = first?.reasons.find(({ statements }) => statements.length > 0) ?? expect.fail('no reason is stated');
    await list.getByRole('listitem').first().getByRole('button', { name: reason.text.es, exact: true }).click();
    const evidence = page.getByRole('dialog');
    await eventually(() => textOf(evidence)).toContain(reason.statements[0]?.locator);
    expect(await evidence.getByRole('heading', { level: 2 }).innerText()).toBe(reason.text.es);
    await page.keyboard.press('Escape');
    await evidence.waitFor({ state: 'detached' });

    // Whose place depends on the scale says so, and the other order is that of the service.
    const scale = 'El lugar en la lista depende de la escala: por valor es una brecha, por puesto no.';
    const torn = gaps.items.filter(({ dependsOnScale }) => dependsOnScale);
    expect(torn.length).toBeGreaterThan(0);
    expect(torn.length).toBeLessThan(gaps.items.length);
    expect(await list.getByText(scale).count()).toBe(torn.length);
    await list.getByRole('button', { name: 'Por diferencia de puestos' }).click();
    const other = await answerOf('gaps', region, { order: 'difference' });
    const names = (): Promise<string[]> => textsOf(list.getByRole('heading', { level: 3 }));
    expect(other.items.map(({ organisation }) => organisation.id)).not.toEqual(
      gaps.items.map(({ organisation }) => organisation.id),
    );
    await eventually(names).toEqual(other.items.map(({ organisation }) => organisation.names.es));

    // Filters narrow it, and say by how much.
    await list.getByRole('button', { name: /^Podría cubrir un rol/ }).click();
    const filling = await answerOf('gaps', region, { order: 'difference', fills: 'yes' });
    expect(filling.total).toBeLessThan(other.total);
    await eventually(names).toEqual(filling.items.map(({ organisation }) => organisation.names.es));
    expect(await textOf(list.getByRole('status'))).toContain(String(filling.total));
    expect(queryOf(page)).toMatchObject({ order: 'difference', fills: 'yes' });
  });

  it('chooses in the list what is chosen on the chart', async () => {
    const page = await open('/rio-claro/regions/RC-RIO/gaps');
    const gaps = await answerOf('gaps', region);
    const last = gaps.items.at(-1);
    const chart = page.getByRole('region', { name: 'Influencia y vinculación' });
    await chart
      .getByRole('link', { name: new RegExp(`^${last?.organisation.names.es ?? ''},`) })
      .locator('circle')
      .first()
      .click();
    await eventually(() => queryOf(page)['sel']).toBe(last?.organisation.id);
    const list = page.getByRole('region', { name: /^A quién acercarse en/ });
    const entry = list.getByRole('listitem').filter({ hasText: last?.organisation.names.es ?? '' });
    await eventually(() => entry.count()).toBeGreaterThan(0);
  });
});
