/** Questions 1 to 7, who is in the groups: from the first screen to the answer and its source, in Spanish. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { workspaceCopy } from '../support/e2e-copy.ts';
import { journey, type Journey } from '../support/e2e-journey.ts';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

const cusco = 'Grupo de Trabajo Regional de los Principios Voluntarios, Cusco';
const lima = 'Grupo de Trabajo de los Principios Voluntarios (Lima)';

function part(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** Each organisation with its roles and sources. */
async function rowsOf(page: Page): Promise<string[]> {
  return textsOf(part(page, 'Integrantes').locator('.group-members li'));
}

/** Names of the pillars on the page. */
async function pillarsOf(page: Page): Promise<string[]> {
  return textsOf(part(page, 'Integrantes').locator('.group-members').getByRole('heading'));
}

describe('Las preguntas 1 a 7', () => {
  const { open } = browserVisits();
  const copy = workspaceCopy('peru', 'peru-preguntas-1');

  async function begin(): Promise<Journey> {
    return journey(await open('/'));
  }

  /** The same page in the copy, after what was changed there. */
  async function again({ page }: Journey): Promise<void> {
    await page.goto(copy.addressOf(page.url()));
    await settle(page);
  }

  async function toGroup(way: Journey, short: string): Promise<void> {
    await way.click(way.page.getByRole('table').getByRole('link', { name: short, exact: true }));
  }

  it('1. ¿Qué pilares hay en el grupo impulsor de Cusco?', async () => {
    const way = await begin();
    const { page } = way;
    await toGroup(way, 'grupo de Cusco');
    await way.filter(part(page, 'Integrantes').getByRole('button', { name: 'Rol' }), /Grupo Impulsor/i);
    await eventually(() => rowsOf(page)).toHaveLength(7);
    await part(page, 'Integrantes')
      .getByText(/DCAF 2017/)
      .first()
      .waitFor();
    await eventually(() => pillarsOf(page)).toEqual(['Estado', 'Empresas', 'Sociedad civil']);
    for (const row of await rowsOf(page))
      expect(row).toMatch(/Grupo Impulsor, .* DCAF 2017, The Project \(ago\. de 2017\)/);
    await copy.add('memberships', {
      ...{ organisation: 'embassy-switzerland', group: 'cusco-working-group', role: 'core-member', from: '2018' },
    });
    await again(way);
    await eventually(() => pillarsOf(page)).toEqual([
      'Estado',
      'Empresas',
      'Sociedad civil',
      'Observadores y cooperación',
    ]);
  });

  it('2. ¿Quién coordina en Cusco y quién es su secretaría?', async () => {
    const way = await begin();
    await toGroup(way, 'grupo de Cusco');
    const lead = part(way.page, 'Quién lo conduce, y cuándo')
      .getByRole('listitem')
      .filter({ hasText: /^(Secretaría|Coordinación):/ });
    await lead.first().waitFor();
    await eventually(() => textsOf(lead)).toEqual([
      expect.stringMatching(
        /^Secretaría: Centro de Educación y Comunicación Guaman Poma de Ayala constatado: 2019; .*DCAF 2019, Paragraph 2/,
      ),
      expect.stringMatching(
        /^Coordinación: Ministerio de la Producción, representación en Cusco constatado: agosto de 2017; .*DCAF 2017, The Project/,
      ),
    ]);
    await copy.add('memberships', {
      ...{ organisation: 'pnp-cusco', group: 'cusco-working-group', role: 'coordinator', from: '2020-03' },
    });
    await again(way);
    await eventually(() => textsOf(lead)).toContainEqual(
      expect.stringMatching(/^Coordinación: Policía Nacional del Perú, representación en Cusco desde marzo de 2020/),
    );
  });

  it('3. ¿Qué empresas están en los grupos de Lima y de Cusco?', async () => {
    const way = await begin();
    const { page } = way;
    await toGroup(way, 'grupo de Cusco');
    const compared = part(page, 'Comparar');
    await way.choose(compared.getByRole('combobox', { name: 'Con' }), lima);
    await way.filter(compared.getByRole('button', { name: 'Tipo' }), /empresas extractivas/);
    await compared.getByRole('heading', { name: 'En ambos 1' }).waitFor();
    await compared
      .getByText(/Diez pasos 2016/)
      .first()
      .waitFor();
    const [both = '', through = ''] = await textsOf(compared.locator('section'));
    expect(both).toMatch(
      /^En ambos 1 Glencore integra el Grupo Impulsor \/ integrante · DCAF 2017, .* Diez pasos 2016, 10/,
    );
    expect(through).toMatch(
      /^En ambos, a través de una parte o del todo 1 MMG · Las Bambas-MMG .* una es parte de la otra/,
    );
    await copy.add('memberships', {
      ...{ organisation: 'first-quantum', group: 'lima-working-group', role: 'member', from: '2018' },
    });
    await again(way);
    await compared.getByRole('heading', { name: 'En ambos 2' }).waitFor();
    const [now = ''] = await textsOf(compared.locator('section'));
    expect(now).toContain('First Quantum Minerals integra el Grupo Impulsor / integrante');
  });

  it('4. ¿Quiénes del grupo impulsor de Cusco son nuevos respecto de la lista de Lima?', async () => {
    const way = await begin();
    const { page } = way;
    await toGroup(way, 'grupo de Cusco');
    const compared = part(page, 'Comparar');
    await way.choose(compared.getByRole('combobox', { name: 'Con' }), lima);
    await way.choose(compared.getByRole('combobox', { name: 'A la fecha' }), 'agosto de 2016');
    const news = compared.locator('section').filter({ has: page.getByRole('heading', { name: `Solo en ${cusco}` }) });
    await compared.getByText('(Lima), agosto de 2016: 29 con nombre').waitFor();
    await eventually(() => textsOf(news.getByRole('listitem'))).toEqual([
      expect.stringMatching(/^Centro de Educación y Comunicación Guaman Poma .* DCAF 2017, The Project/),
      expect.stringMatching(/^First Quantum Minerals integra el Grupo Impulsor · DCAF 2017, The Project/),
      expect.stringMatching(/^Ministerio de la Producción, representación en Cusco coordina e integra .* DCAF 2017/),
      expect.stringMatching(/^Policía Nacional del Perú, representación en Cusco integra .* DCAF 2017, The Project/),
    ]);
    await copy.add('memberships', {
      ...{ organisation: 'guaman-poma', group: 'lima-working-group', role: 'member', attested: '2016-08' },
    });
    await again(way);
    const left = await textsOf(news.getByRole('listitem'));
    expect(left).toHaveLength(3);
    expect(left.join(' ')).not.toContain('Guaman Poma');
  });

  it('5. ¿Quiénes estaban en el grupo de Lima en agosto de 2016?', async () => {
    const way = await begin();
    const { page } = way;
    await toGroup(way, 'grupo de Lima');
    await way.click(part(page, 'Integrantes').getByRole('link', { name: /^ago\. de 2016/ }));
    await part(page, 'Integrantes').getByText('29 vigentes a la fecha.').waitFor();
    await part(page, 'Integrantes')
      .getByText(/Diez pasos 2016/)
      .first()
      .waitFor();
    const members = (await rowsOf(page)).filter((row) =>
      row.includes('Integrante · Diez pasos 2016, 10. State commitment (ago. de 2016)'),
    );
    expect(members).toHaveLength(29);
    for (const name of ['Ministerio del Interior', 'Antamina', 'Instituto de Defensa Legal', 'Embajada Británica'])
      expect(members.filter((row) => row.startsWith(name))).toHaveLength(1);
    await eventually(() => rowsOf(page)).not.toContainEqual(expect.stringMatching(/^MMG /));
    await copy.add('memberships', {
      ...{ organisation: 'mmg', group: 'lima-working-group', role: 'member', attested: '2016-08' },
    });
    await again(way);
    await eventually(() => rowsOf(page)).toContainEqual(expect.stringMatching(/^MMG Integrante · .*\(ago\. de 2016\)/));
  });

  it('6. ¿Cuántos integrantes hay por pilar y por tipo, y a qué fecha?', async () => {
    const way = await begin();
    const { page } = way;
    await toGroup(way, 'grupo de Lima');
    await way.click(part(page, 'Integrantes').getByRole('link', { name: /^ago\. de 2016/ }));
    const tables = part(page, 'Integrantes').getByRole('table');
    await part(page, 'Integrantes').getByText('29 vigentes a la fecha.').waitFor();
    await eventually(() => textsOf(tables.getByRole('row'))).toEqual([
      'Por pilar Integrantes Observadores Juntos',
      'Estado 6 0 6',
      'Empresas 8 0 8',
      'Sociedad civil 5 0 5',
      'Observadores y cooperación 10 0 10',
      'Por tipo de organización Integrantes Observadores Juntos',
      'Embajadas 8 0 8',
      'Empresas extractivas 8 0 8',
      'Instituciones públicas 6 0 6',
      'Organizaciones de la sociedad civil 5 0 5',
      'Organizaciones internacionales 2 0 2',
    ]);
    const claimed = part(page, 'Cuántos son, según las fuentes').getByRole('listitem');
    await eventually(() => textsOf(claimed)).toContainEqual(
      expect.stringMatching(
        /8 son embajadas\. Diez pasos 2016, Introduction \(ago\. de 2016\) .* 8 con nombre a esa fecha/,
      ),
    );
    const { items } = await answerOf('members', { workspace: copy.id, id: 'lima-working-group' });
    const joined = items.find(({ organisation }) => organisation.id === 'embassy-colombia')?.statements[0]?.id ?? '';
    await copy.correct('MEMBER_OF', joined, { attested: '', from: '2017-05' });
    await again(way);
    await eventually(() => textsOf(tables.getByRole('row'))).toContain('Embajadas 7 0 7');
  });

  it('7. ¿Cómo creció el número de integrantes, y coinciden las cifras?', async () => {
    const way = await begin();
    const { page } = way;
    await toGroup(way, 'grupo de Lima');
    const sizes = part(page, 'Cuántos son, según las fuentes');
    await sizes.getByText('46 − 29 = 17').waitFor();
    await sizes
      .getByText(/Informe anual 2017/)
      .first()
      .waitFor();
    const rows = await textsOf(sizes.getByRole('listitem'));
    for (const said of [
      /^La lista de integrantes de agosto de 2016 nombra a 29 .* Diez pasos 2016, 10\. State commitment \(ago\. de 2016\)/,
      /^En el grupo participan 46 instituciones\. Informe anual 2017, I\.3 \(2017\) .* Faltan los nombres de \d+/,
    ])
      expect(rows).toContainEqual(expect.stringMatching(said));
    const words = await textOf(sizes);
    expect(words).toMatch(
      /ingresaron 15 integrantes\. Informe anual 2017, III\.6 \(2017\) Diferencia .*: 46 − 29 = 17\./,
    );
    expect(words).toMatch(/casi 30 %\. Informe anual 2017, III\.6 \(2017\) Diferencia .*: \(46 − 29\) \/ 29 = 59 %\./);
    const { sizes: stated } = await answerOf('group', { workspace: copy.id, id: 'lima-working-group' });
    const figure = stated.find(({ claim }) => claim.value === '46')?.claim.id ?? '';
    await copy.correct('Claim', figure, { value: '44', text_es: 'Participan 44.', text_en: '44 take part.' });
    await again(way);
    const now = await textOf(sizes);
    expect(now).not.toContain('46');
    expect(now).toMatch(/\(44 − 29\) \/ 29 = 52 %/);
    // 44 − 29 is the 15 that joined: no disagreement is left there.
    expect(now).not.toContain('44 − 29 =');
  });
});
