/** Nothing there, something broken, or slow: the page says what happened, what is safe and what to do. */
import { describe, expect, it } from 'vitest';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, pathOf, settle, textOf } from '../support/e2e-waiting.ts';

/** Holds something back until it is released. */
function gate(): { held: Promise<void>; release: () => void } {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { held, release };
}

describe('empty and failed states', () => {
  const { open, allow } = browserVisits();

  it.each([
    ['an unknown workspace', '/nowhere/regions'],
    ['an unknown page', '/peru/nothing-here'],
    ['an unknown organisation', '/peru/organisations/nobody-at-all'],
    ['an unknown region', '/peru/regions/PE-XXX'],
    ['the gaps of an unknown region', '/peru/regions/PE-XXX/gaps'],
    ['the network of an unknown region', '/peru/regions/PE-XXX/network'],
  ])('says that %s does not exist, and leads on', async (_, path) => {
    allow(/status of 404/);
    const page = await open(path);
    const main = page.getByRole('main');
    await eventually(() => textOf(main)).toMatch(
      /no existe|no corresponde a nada registrado|No hay nada registrado|no está registrad/,
    );
    expect(await page.getByRole('alert').count()).toBeLessThanOrEqual(1);
  });

  it.each([
    ['/peru/regions/PE-CUS/gaps?theme=nope', 'Tema: nope', ''],
    [
      '/peru/regions/PE-CUS/gaps?group=lima-working-group&theme=environment',
      'Grupos: lima-working-group',
      'theme=environment',
    ],
    ['/peru/regions/PE-CUS/network?kind=media,nope&source=gone', 'Clase: nope · Fuentes: gone', 'kind=media'],
    ['/peru/regions/PE-CUS?group=nope', 'Grupos: nope', ''],
    ['/peru/events?year=abc,2017', 'Año: abc', 'year=2017'],
  ])('says which filter of a link is unknown, and removes it: %s', async (path, named, left) => {
    allow(/status of 400/);
    const page = await open(path, { hasty: true });
    const notice = page.getByRole('alert');
    await eventually(() => textOf(notice.first())).toContain(named);
    expect(await notice.count()).toBe(1);
    await notice.getByRole('button', { name: 'Quitar el filtro desconocido' }).click();
    await eventually(() => notice.count()).toBe(0);
    expect(new URL(page.url()).search.replace(/^\?/, '')).toBe(left);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('leads from there to the regions', async () => {
    const page = await open('/peru/nothing-here');
    await page.getByRole('link', { name: 'Ir a las regiones' }).click();
    await eventually(() => pathOf(page)).toBe('/peru/regions');
  });

  it('says when the service fails, that nothing is lost, and tries again', async () => {
    allow(/status of 500/);
    let broken = true;
    const page = await open('/peru/regions/PE-CUS/gaps', {
      hasty: true,
      prepare: (context) =>
        context.route(/\/api\/peru\/regions\/PE-CUS\/gaps/, async (route) => {
          if (broken) await route.fulfill({ status: 500, body: 'broken', contentType: 'text/plain' });
          else await route.continue();
        }),
    });
    const notice = page.getByRole('alert').first();
    await notice.waitFor();
    const text = await textOf(notice);
    expect(text).toContain('No se pudo cargar esta parte.');
    expect(text).toContain('Lo registrado está a salvo');
    expect(text).toContain('Recargue la página');
    // The rest of the page is there.
    await page.getByRole('heading', { level: 1, name: /roles esperados/ }).waitFor();
    broken = false;
    await notice.getByRole('button', { name: 'Volver a intentar' }).click();
    await page.getByRole('heading', { name: 'A quién acercarse en Cusco' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('says when the service does not answer at all', async () => {
    allow(/ERR_/);
    const page = await open('/peru/organisations/oefa', {
      hasty: true,
      prepare: (context) => context.route(/\/api\/peru\/organisations\//, (route) => route.abort()),
    });
    await eventually(() => textOf(page.getByRole('alert').first())).toContain('El servicio no responde.');
    expect(await textOf(page.getByRole('alert').first())).toContain('Compruebe que Tinkuy sigue en marcha');
  });

  it('shows where the answer will be while it is on its way, with the seconds when it takes long', async () => {
    const { held, release } = gate();
    const page = await open('/peru/organisations/oefa', {
      hasty: true,
      prepare: (context) =>
        context.route(/\/api\/peru\/organisations\//, async (route) => {
          await held;
          await route.continue();
        }),
    });
    const main = page.getByRole('main');
    await main.getByRole('status').filter({ hasText: 'Cargando: 1 s' }).waitFor();
    expect(await main.locator('[aria-busy="true"]').count()).toBe(1);
    release();
    await page.getByRole('heading', { level: 1, name: 'Organismo de Evaluación y Fiscalización Ambiental' }).waitFor();
    await settle(page);
    expect(await page.getByRole('status').filter({ hasText: 'Cargando' }).count()).toBe(0);
  });

  it('shows nothing of the last region while another one is on its way', async () => {
    const { held, release } = gate();
    const page = await open('/peru/regions/PE-CUS', {
      prepare: (context) =>
        context.route(/\/api\/peru\/regions\/PE-PUN\b/, async (route) => {
          await held;
          await route.continue();
        }),
    });
    const main = page.getByRole('main');
    expect(await textOf(main)).toContain('El grupo tiene 7 integrantes');
    await page.getByRole('button', { name: 'Cambiar de región' }).click();
    await page.getByRole('link', { name: 'Puno' }).click();
    await main.getByRole('status').filter({ hasText: 'Cargando' }).first().waitFor();
    expect(await textOf(main)).not.toMatch(/integrantes|Cusco/);
    release();
    await page.getByRole('heading', { level: 1, name: /^Puno no tiene grupo propio/ }).waitFor();
  });

  it.each([
    ['page', /\/assets\/events-page-.*\.js/, 'Actividades', 'main', 'heading'],
    ['form', /\/assets\/add-form-.*\.js/, 'Añadir un grupo', '.busy-line', 'dialog'],
  ] as const)(
    'is busy while the code of a %s is on its way, the page still there',
    async (_, code, name, busy, role) => {
      const { held, release } = gate();
      const page = await open('/peru/groups', {
        prepare: (context) =>
          context.route(code, async (route) => {
            await held;
            await route.continue();
          }),
      });
      await page.getByRole('link', { name, exact: true }).click();
      await page.locator(`${busy}[aria-busy="true"]`).waitFor();
      expect(await textOf(page.locator('h1'))).toBe('Grupos');
      release();
      await page.getByRole(role, { name: /^(Actividades|Añadir: grupo)/ }).waitFor();
      await settle(page);
      expect(await page.locator('.busy-line').count()).toBe(0);
    },
  );

  it('says that nothing is found, and how to search', async () => {
    const page = await open('/peru/regions');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('zzqxv');
    await page.getByText('Nada registrado con «zzqxv». Pruebe con la sigla o con otra forma del nombre.').waitFor();
  });

  it('says that no organisation passes the filters, and takes them away', async () => {
    const page = await open('/peru/regions/PE-CUS/network?pillar=companies&theme=indigenous-peoples');
    await page.getByText('Ninguna organización cumple estos filtros. Quite alguno para ver más.').waitFor();
    await page.getByRole('button', { name: 'Quitar filtros' }).click();
    await eventually(() => textOf(page.getByRole('group', { name: 'Leyenda' }))).toMatch(/Organizaciones \d\d/);
  });
});
