/** Comparing two networks, a path without somebody, and who connects, in the browser. */
import { describe, expect, it } from 'vitest';
import { figurePalettes } from '#domain/figure/figure-palette.ts';
import { parsePicture, savePicture } from '../support/e2e-saved-picture.ts';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, queryOf, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

describe('comparing networks', () => {
  const { open } = browserVisits();

  it('compares two groups at two dates in picture and table, and marks who is matched through a part', async () => {
    const asked = { left: 'lima-working-group', at: '2016-08', right: 'cusco-working-group', then: '2017-08' };
    const page = await open(`/peru/compare/networks?${new URLSearchParams(asked).toString()}`);
    const { counts } = await answerOf('networkComparison', { workspace: 'peru' }, asked);
    const main = page.getByRole('main');
    expect(await textOf(main)).toContain(`${String(counts.organisations['both'])} en ambas`);
    expect(await textOf(page.getByRole('group', { name: 'Leyenda' }))).toContain(
      'Solo en Grupo de Lima (agosto de 2016)',
    );
    const legend = await textsOf(main.locator('.network-legend .legend-entry'));
    const picture = await parsePicture(page, await savePicture(page, ['svg']));
    expect(picture.texts['subtitle']).toEqual([
      `${await textOf(main.locator('.compared-finding b').first())} · ${await textOf(main.locator('.compared-finding b').last())}`,
    ]);
    expect(picture.legend.map(({ words }) => words.join(' '))).toEqual(legend);
    expect(picture.texts['caption']?.join(' ')).toContain(await textOf(main.locator('.finding')));
    const left = picture.marks.filter(({ colour }) => colour === figurePalettes.light['--pillar-other-2']);
    expect(left).toHaveLength(counts.organisations['only-left'] ?? NaN);
    expect(left.every(({ rings }) => rings.length === 1)).toBe(true);
    await main.getByRole('navigation', { name: 'Vista' }).getByRole('link', { name: 'Tabla' }).click();
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Las Bambas-MMG', exact: true }) });
    expect(await textOf(row)).toContain('a través de MMG');
    expect(queryOf(page)).toMatchObject({ ...asked, view: 'table' });
  });

  it('finds a path without somebody, who comes back by a click; and says who connects pillars', async () => {
    const page = await open('/peru/regions/PE-CUS/network?from=glencore&to=guaman-poma&way=2&lang=en');
    const bar = page.getByRole('region', { name: 'Path' });
    await bar.getByRole('button', { name: 'Find a path without Socios Perú' }).click();
    await eventually(() => textOf(bar)).toContain('Without passing: Socios Perú');
    expect(queryOf(page)).toMatchObject({ without: 'socios-peru' });
    await bar.getByRole('button', { name: 'Allow Socios Perú again' }).click();
    await eventually(() => textOf(bar)).toContain('Path 1 of 3.');
    await page.getByRole('link', { name: 'Who connects', exact: true }).click();
    await page.getByRole('heading', { name: 'Who connects in Cusco' }).waitFor();
    await settle(page);
    const { pillars } = await answerOf('connections', { workspace: 'peru', id: 'PE-CUS' }, {});
    const first = page.getByRole('row').nth(1);
    expect(await textOf(first)).toContain(pillars.items[0]?.organisation.names.en ?? 'nobody');
  });
});
