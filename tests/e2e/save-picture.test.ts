/** Saved pictures hold what is on screen: places, colours, names, counts, legend, sources, states. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nodePlaces, writtenTexts } from '../support/e2e-network.ts';
import { parsePicture, readPng, savePicture } from '../support/e2e-saved-picture.ts';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { axeFindings } from '../support/screen-checks/axe-findings.ts';
import { eventually, textOf, textsOf } from '../support/e2e-waiting.ts';
import { figurePalettes } from '#domain/figure/figure-palette.ts';

const { open } = browserVisits();

async function shownNetwork(address: string): Promise<Page> {
  const page = await open(address);
  await eventually(async () => (await writtenTexts(page)).labels.length).toBeGreaterThan(3);
  return page;
}

/** "Estado 12" of the legend on screen, hidden entries left out. */
async function legendOn(page: Page): Promise<string[]> {
  return textsOf(page.locator('.network-legend .legend-entry:not([aria-pressed="false"])'));
}

describe('the saved network', () => {
  it.each([
    ['es', '/peru/regions/PE-CUS/network?lang=es', 'PE-CUS', {}],
    ['en', '/peru/regions/PE-CUS/network?lang=en&pillar=state&hide=sources:2&sel=oefa', 'PE-CUS', { pillar: 'state' }],
  ] as const)('is the one on screen, %s', { timeout: 120_000 }, async (lang, address, id, filter) => {
    const page = await shownNetwork(address);
    const [places, legend, written] = [await nodePlaces(page), await legendOn(page), await writtenTexts(page)];
    const heading = await textOf(page.locator('h1').first());
    const saved = await savePicture(page, ['svg']);
    const picture = await parsePicture(page, saved);
    expect(saved.name).toMatch(/^cusco-(red|network)-\d{4}-\d\d-\d\d\.svg$/);
    expect(picture).toMatchObject({ faults: 0, lang });
    expect(picture.loaded.filter((address) => !address.startsWith('data:font') && address !== '#panel')).toEqual([]);
    expect(picture.texts['title']).toEqual([heading]);
    // Places and colours of every organisation on the canvas.
    const network = await answerOf('network', { workspace: 'peru', id }, filter);
    const organisations = new Map(network.organisations.map((one) => [one.id, one]));
    expect(picture.marks.length).toBeGreaterThan(3);
    for (const mark of picture.marks) {
      const [x = NaN, y = NaN] = places[mark.id] ?? [];
      expect(Math.abs(mark.x - x), mark.id).toBeLessThanOrEqual(0.51);
      expect(Math.abs(mark.y - y), mark.id).toBeLessThanOrEqual(0.51);
      if (organisations.get(mark.id)?.pillar !== 'state') continue;
      expect(mark).toMatchObject({ shape: 'square', colour: figurePalettes.light['--pillar-state'] });
    }
    const groups = new Set(network.groups.map((group) => group.id));
    expect(picture.marks.map((mark) => mark.id).sort()).toEqual(
      Object.keys(places)
        .filter((one) => !groups.has(one))
        .sort(),
    );
    // Names: those that stand on the canvas, and no others.
    const named = picture.labels.filter((label) => !groups.has(label.id)).map((label) => label.id);
    expect(named.sort()).toEqual(written.labels.map((label) => label.id).sort());
    // Legend and counts.
    expect(picture.legend.map(({ words }) => words.join(' '))).toEqual(legend);
    // Sources: those of the lines that are drawn, numbered without a gap.
    const drawn = new Set(picture.lines);
    const cited = network.lines
      .filter((line) => drawn.has(line.id))
      .flatMap((line) => line.statements.map(({ statement }) => statement.source));
    expect(picture.sources.map(({ key }) => key).sort()).toEqual([...new Set(cited)].sort());
    expect(picture.sources.map(({ number }) => number)).toEqual(picture.sources.map((_, place) => place + 1));
    const caption = (picture.texts['caption'] ?? []).join(' ');
    if (lang === 'es') expect(caption).toContain('Sin filtros.');
    else {
      expect(caption).toContain('Filters: Pillar: State.');
      expect(caption).toContain('Hidden in the legend: Two sources (');
      expect(caption).toContain(`Chosen: ${organisations.get('oefa')?.names.en ?? 'nobody'}.`);
      expect(network.lines.some((line) => line.sources === 2 && drawn.has(line.id))).toBe(false);
    }
  });

  it('is whole in the other language, fictional mark and all', { timeout: 120_000 }, async () => {
    const page = await shownNetwork('/rio-claro/regions/RC-RIO/network?lang=es');
    const picture = await parsePicture(page, await savePicture(page, ['svg', 'whole', 'en']));
    const network = await answerOf('network', { workspace: 'rio-claro', id: 'RC-RIO' });
    expect(picture.lang).toBe('en');
    expect(picture.texts['notice']?.join(' ')).toContain('Fictional workspace');
    expect(picture.marks).toHaveLength(network.organisations.length);
    expect(picture.marks.every(({ x, y }) => x > 0 && y > 0 && x < picture.width && y < picture.height)).toBe(true);
    expect(picture.legend.map(({ words }) => words[0])).toContain('Civil society');
    expect(await page.locator('.status-message, [role="status"]').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('rio-claro-network-')]),
    );
  });

  it('is a PNG of twice the size, with something on it', { timeout: 120_000 }, async () => {
    const page = await shownNetwork('/peru/regions/PE-CUS/network?lang=es');
    const picture = await parsePicture(page, await savePicture(page, ['svg']));
    const png = await savePicture(page, ['png']);
    expect(png.name).toMatch(/\.png$/);
    const { width, height, colours } = await readPng(page, png);
    expect([width, height]).toEqual([picture.width * 2, picture.height * 2]);
    expect(colours).toBeGreaterThan(50);
  });

  it('is asked for with the keyboard in a box without faults, and Escape gives the focus back', async () => {
    const page = await shownNetwork('/peru/regions/PE-CUS/network?lang=es');
    const button = page.getByRole('button', { name: 'Guardar imagen' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').locator('[aria-busy="false"] img').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('says why it cannot be made, and makes it at the next try', { timeout: 120_000 }, async () => {
    const page = await shownNetwork('/peru/regions/PE-CUS/network?lang=es');
    let broken = true;
    await page.route('**/api/health', (route) =>
      broken ? route.fulfill({ status: 200, contentType: 'text/plain', body: 'no' }) : route.continue(),
    );
    await page.getByRole('button', { name: 'Guardar imagen' }).click();
    await eventually(() => textOf(page.getByRole('dialog').getByRole('alert'))).toContain(
      'No se pudo hacer la imagen.',
    );
    broken = false;
    await page.getByRole('dialog').getByRole('button', { name: 'Volver a intentar' }).click();
    await page.getByRole('dialog').locator('[aria-busy="false"] img').waitFor();
  });
});

describe('the saved matrix', () => {
  it.each([
    ['es', '/peru/regions/PE-CUS/gaps?lang=es', { workspace: 'peru' }, {}],
    [
      'en',
      '/rio-claro/regions/RC-RIO/gaps?lang=en&theme=environment',
      { workspace: 'rio-claro' },
      { theme: 'environment' },
    ],
  ] as const)('is the one on the page, %s', { timeout: 120_000 }, async (lang, address, workspace, filter) => {
    const page = await open(address);
    const onPage = await page
      .locator('.matrix-cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label')));
    const key = await textsOf(page.locator('.gaps-matrix .state-key li'));
    const picture = await parsePicture(page, await savePicture(page, ['svg']));
    expect(picture).toMatchObject({ faults: 0, lang });
    // From above to below and from left to right, the states and their words as on the page.
    const ordered = [...picture.states].sort((a, b) => a.y - b.y || a.x - b.x);
    expect(ordered.map(({ name }) => name)).toEqual(onPage);
    expect(picture.legend.map(({ words }) => words[0]).map((words) => words?.toLowerCase())).toEqual(
      key.map((text) => text.replace(/^1 /, '').toLowerCase()),
    );
    const counted = picture.legend.filter(({ words }) => words.length > 1);
    for (const { key: shape, words } of counted) {
      expect(Number(words[1]), shape).toBe(picture.states.filter(({ state }) => state === shape).length);
    }
    expect(counted.reduce((sum, { words }) => sum + Number(words[1]), 0)).toBe(onPage.length);
    const matrix = await answerOf('coverage', workspace, filter);
    expect(picture.sources.map(({ key: source }) => source).sort()).toEqual(
      matrix.sources.map(({ source }) => source).sort(),
    );
    expect(picture.texts['notice']).toHaveLength(workspace.workspace === 'rio-claro' ? 1 : 0);
    expect(picture.texts['caption']?.[0]).toBe(await textOf(page.locator('h1').first()));
  });
});
