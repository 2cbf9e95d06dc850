/** Measures of a network: the values of the service in the table, why one is what it is, which lines count. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { figurePalettes } from '#domain/figure/figure-palette.ts';
import { chip } from '../support/e2e-answers.ts';
import { coloursAt } from '../support/e2e-network.ts';
import { parsePicture, savePicture } from '../support/e2e-saved-picture.ts';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

const rio = { workspace: 'rio-claro', id: 'RC-RIO' };
const cusco = { workspace: 'peru', id: 'PE-CUS' };

function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
}

/** What stands in the column of a measure, from the top; names in the first column. */
async function columnOf(page: Page, place: number): Promise<string[]> {
  return textsOf(page.locator(`.measures-table tbody tr > :nth-child(${String(place)})`));
}

describe('Measures', () => {
  const { open } = browserVisits();

  it('shows the values of the service, sorts by one, and opens the lines that went into it', async () => {
    const page = await open('/rio-claro/regions/RC-RIO/measures?cols=degree,core&lang=es');
    const { items, total } = await answerOf('regionMeasures', rio);
    expect(total).toBeGreaterThan(20);
    expect(await page.locator('.measures-table tbody tr').count()).toBe(total);

    await page.getByRole('columnheader', { name: 'Grado' }).getByRole('button').click();
    const degrees = items.map(({ values }) => values.degree ?? -1).sort((a, b) => b - a);
    const shown = (): Promise<number[]> =>
      columnOf(page, 2).then((cells) => cells.map((cell) => Number.parseInt(cell)));
    await eventually(shown).toEqual(degrees);
    expect(degrees[0]).toBeGreaterThan(degrees.at(-1) ?? 0);

    const [first] = [...items].sort((a, b) => (b.values.degree ?? 0) - (a.values.degree ?? 0));
    const top = first ?? expect.fail('nobody is measured');
    await rowOf(page, top.names.es)
      .getByRole('button', { name: /^Grado de / })
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('heading', { name: 'Líneas que entraron' }).waitFor();
    const why = await answerOf('why', { ...rio, measure: 'degree', organisation: top.id });
    const lines = drawer.locator('.why-lines > li');
    expect(await lines.count()).toBe(top.values.degree);
    expect(await textOf(lines.first())).toContain(why.lines?.items[0]?.to.names.es);
    expect(decodeURIComponent(page.url())).toContain(`panel=why:degree~${top.id}`);
    const part = why.lines?.items[0]?.parts[0] ?? expect.fail('a line without a part');
    await lines.first().locator('.citation').first().click();
    const evidence = page.getByRole('dialog').last();
    await eventually(() => textOf(evidence)).toContain(part.statements[0]?.locator);
  });

  it('says what may not be ordered, and counts other lines when asked to', async () => {
    const page = await open('/peru/regions/PE-CUS/measures?cols=degree,betweenness&lang=en', { locale: 'en-GB' });
    const before = await answerOf('regionMeasures', cusco);
    const guard = before.guards.find(({ hidesRanks, measures }) => hidesRanks && measures.includes('betweenness'));
    expect(await textsOf(page.locator('.guard-notes li'))).toContain(`Betweenness: ${guard?.text.en ?? ''}`);
    expect(new Set(await columnOf(page, 3))).toEqual(new Set(['no order']));

    await chip(page, 'Lines that count').click();
    await page.getByLabel('Groups in common').click();
    await page.keyboard.press('Escape');
    await settle(page);
    const after = await answerOf('regionMeasures', { ...cusco }, { coMembership: 'yes' });
    expect(after.basis.lines).toBeGreaterThan(before.basis.lines);
    await eventually(() => textOf(page.locator('.measured-caption'))).toContain(after.basis.caption.en);
    const named = new Map(after.items.map((item) => [item.names.en, item.values.degree]));
    const [names, cells] = [await textsOf(page.locator('.measures-table tbody a')), await columnOf(page, 2)];
    expect(names.map((name) => named.get(name))).toEqual(cells.map((cell) => Number.parseInt(cell)));
    expect(names).toHaveLength(after.total);
  });

  it('draws marks by a measure, and counts in the legend how many are in each band', async () => {
    const page = await open(
      '/rio-claro/regions/RC-RIO/network?colour=degree&size=perceived-influence&ring=core&lang=es',
    );
    const { items } = await answerOf('regionMeasures', rio);
    const legend = page.getByRole('group', { name: 'Leyenda' }).locator('.encoding-legend');
    await eventually(() => textsOf(legend.getByRole('heading'))).toEqual([
      'Tamaño: Influencia según entrevistas',
      'Color: Grado',
      'Anillo: Núcleo',
    ]);
    const without = items.filter((item) => (item.values['perceived-influence'] ?? null) === null).length;
    const isolated = items.filter(({ values }) => values.degree === 0).length;
    expect(without).toBeGreaterThan(0);
    expect(await textsOf(legend.first().locator('li').last().locator('span, b'))).toEqual([
      'sin valor',
      String(without),
    ]);
    expect(await textsOf(legend.nth(1).locator('li').first().locator('span, b'))).toEqual(['0', String(isolated)]);

    // What is saved is what the canvas shows: colour, size and ring of each mark.
    const onPage = await textsOf(legend.locator('li'));
    const picture = await parsePicture(page, await savePicture(page, ['svg']));
    const encoded = picture.legend.filter(({ key }) => /^(size|colour|ring):(?!member|observer)/.test(key));
    expect(encoded.map(({ words }) => words.join(' '))).toEqual(onPage);
    const full = picture.marks.filter(({ dashed, colour }) => !dashed && colour !== figurePalettes.light['--canvas']);
    expect(full.length).toBeGreaterThan(15);
    const at = (share: number) => full.map(({ x, y, reach }) => ({ x: x + reach * share, y }));
    const seen = await coloursAt(page, [...at(0), ...at(0.5), ...at(1)]);
    const colours = full.map(({ colour }) => colour);
    expect(seen.slice(0, full.length)).toEqual(colours);
    const solid = full.flatMap(({ shape }, place) => (/^(square|circle)$/.test(shape) ? [place] : []));
    expect(solid.map((place) => seen[full.length + place])).toEqual(solid.map((place) => colours[place]));
    expect(solid.filter((place) => seen[2 * full.length + place] === colours[place])).toEqual([]);
    // The bands of a measure, as the service gives its values, go with the sizes, colours and rings of the marks.
    const valueOf = new Map(items.map(({ id, values }) => [id, values]));
    const inOrder = (measure: string, look: (mark: (typeof full)[number]) => number): void => {
      const pairs = full.map((mark) => [valueOf.get(mark.id)?.[measure] ?? NaN, look(mark)] as const);
      const rising = pairs.toSorted(([a, x], [b, y]) => a - b || x - y).map(([, shown]) => shown);
      expect(rising, measure).toEqual(rising.toSorted((a, b) => a - b));
      expect(new Set(rising).size, measure).toBeGreaterThan(2);
    };
    const shades = ['--measure-0', '--measure-1', '--measure-2', '--measure-3'] as const;
    inOrder('perceived-influence', ({ reach }) => reach);
    inOrder('degree', ({ colour }) => shades.findIndex((shade) => figurePalettes.light[shade] === colour));
    inOrder('core', ({ rings, reach }) => {
      const gauge = rings.find(({ colour }) => colour === figurePalettes.light['--ink-2']);
      const round = 2 * Math.PI * (gauge?.radius ?? reach);
      return gauge === undefined ? 0 : Math.round((3 * (gauge.dash[0] ?? round)) / round);
    });
  });
});
