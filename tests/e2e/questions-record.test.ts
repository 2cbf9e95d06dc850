/** Questions 16 to 23, what happened, when and who paid: from the first screen to the answer and its source, in Spanish. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chip, inTable, part, section, shows } from '../support/e2e-answers.ts';
import { workspaceCopy } from '../support/e2e-copy.ts';
import { journey, type Journey } from '../support/e2e-journey.ts';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

/** An event of the timeline, by its title: who took part, topics, figures, what is left open, sources. */
function entry(page: Page, title: string): Locator {
  return page.locator('.event-entry').filter({ has: page.getByRole('link', { name: title, exact: true }) });
}

describe('Las preguntas 16 a 23', () => {
  const { open } = browserVisits();
  const copy = workspaceCopy('peru', 'peru-preguntas-16');

  async function begin(): Promise<Journey> {
    return journey(await open('/'));
  }

  /** The same page in the copy, after what was changed there. */
  async function again({ page }: Journey): Promise<void> {
    await page.goto(copy.addressOf(page.url()));
    await settle(page);
  }

  it('16. ¿Cuánto tiempo pasó del estudio al grupo?', async () => {
    const way = await begin();
    await way.click(inTable(way.page, 'grupo de Cusco'));
    const origin = part(way.page, 'Cómo nació');
    await shows(
      origin,
      'Entre el fin del estudio y la fundación: 2 meses.',
      'Entre el inicio del estudio y la fundación: 6 meses.',
    );
    await shows(origin, /De febrero de 2017 a junio de 2017 · Estudio .*? DCAF 2017, The Project/);
    await copy.add('events', {
      ...{ id: 'estudio-previo', title_es: 'Estudio previo', title_en: 'Earlier study', kind: 'study' },
      ...{ from: '2016-11', to: '2017-07', group: 'cusco-working-group' },
    });
    await again(way);
    await shows(origin, 'Entre el inicio del estudio y la fundación: 9 meses.');
  });

  it('17. ¿Qué trató la primera agenda de Cusco?', async () => {
    const way = await begin();
    await way.click(inTable(way.page, 'grupo de Cusco'));
    const first = part(way.page, 'Cómo nació').getByRole('listitem').filter({ hasText: 'Primera reunión' }).last();
    await shows(
      first,
      /^31 de agosto de 2017 · Primera reunión .*? Informe anual 2017, III\.5 .*Agenda: Plan anual de trabajo, Reglas de funcionamiento del grupo/,
    );
    await copy.add('events', {
      ...{ id: 'reunion-previa', title_es: 'Reunión previa', title_en: 'Earlier meeting', kind: 'meeting' },
      ...{ from: '2017-08-15', group: 'cusco-working-group', topics: 'good-practices' },
    });
    await again(way);
    await shows(first, /^15 de agosto de 2017 .*Agenda: Buenas prácticas/);
  });

  it('18. ¿Cuántas personas se capacitaron, y hasta cuándo?', async () => {
    const way = await begin();
    await way.click(section(way.page, 'Actividades'));
    const figures = part(way.page, 'Personas capacitadas y actividades, según cada fuente');
    await shows(
      figures,
      'Participaron 2,213 personas en esas 28 actividades. Diez pasos 2016, 7. Work plan (2015)',
      'Capacitó a 3,413 personas. Informe anual 2017, I.3 (2017)',
      'Participaron 115 actores de la región. DCAF 2017, The Project (dic. de 2017)',
      'No se muestra una suma',
    );
    await copy.add('claims', {
      ...{
        about: 'lima-working-group',
        aspect: 'figure',
        measure: 'people-trained',
        value: '3900',
        unit: 'people',
      },
      ...{ text_es: 'Capacitó a 3,900 personas.', text_en: 'It trained 3,900 people.', from: '2010', to: '2018' },
    });
    await again(way);
    await shows(figures, /Capacitó a 3,900 personas\. .*\(2018\)/);
  });

  it('19. ¿Cuántas plenarias celebró Lima?', async () => {
    const way = await begin();
    await way.click(section(way.page, 'Actividades'));
    const figures = part(way.page, 'Personas capacitadas y actividades, según cada fuente');
    await shows(figures, 'Celebró 47 plenarias en siete años. Informe anual 2017, I.3 (2017)');
    const { claims } = await answerOf('group', { workspace: copy.id, id: 'lima-working-group' });
    const stated = claims.find(({ measure }) => measure === 'plenaries');
    await copy.correct('Claim', stated?.statements[0]?.id ?? '', {
      ...{ value: '45', text_es: 'Celebró 45 plenarias.', text_en: 'It held 45 plenary meetings.' },
    });
    await again(way);
    await shows(figures, 'Celebró 45 plenarias. Informe anual 2017, I.3 (2017)');
    expect(await textOf(figures)).not.toContain('47 plenarias');
  });

  it('20. ¿Qué instituciones expusieron en 2017?', async () => {
    const way = await begin();
    const { page } = way;
    await way.click(section(page, 'Actividades'));
    await way.filter(chip(page, 'Papel'), /expone/i);
    await way.filter(chip(page, 'Año'), /2017/);
    await eventually(() => textsOf(page.locator('.event-people li').filter({ hasText: 'expone' }))).toEqual([
      'Socios Perú · expone Informe anual 2017',
      'Instituto de Defensa Legal · expone Informe anual 2017',
      'Instituto de Democracia y Derechos Humanos de la PUCP · expone Informe anual 2017',
      'Ministerio del Interior · expone Informe anual 2017',
      'Ministerio del Interior · expone Informe anual 2017',
    ]);
    await shows(
      entry(page, 'Reunión de Lima: prevención de conflictos sociales'),
      'No se dice: No se nombra a las empresas y ONG que expusieron. Informe anual 2017, III.5',
    );
    await copy.add('participations', { organisation: 'undp', event: 'lima-meeting-2017-08-18', role: 'speaker' });
    await again(way);
    await shows(
      entry(page, 'Reunión de Lima: Principios Rectores'),
      'Programa de las Naciones Unidas para el Desarrollo · expone',
    );
  });

  it('21. ¿Qué reuniones trataron temas de policía o de seguridad privada?', async () => {
    const way = await begin();
    const { page } = way;
    await way.click(section(page, 'Actividades'));
    await way.filter(chip(page, 'Tema'), /Convenios entre la Policía Nacional/);
    await way.filter(chip(page, 'Tipo'), /reunión/i);
    await way.filter(chip(page, 'Tema'), /Centro de formación de la Policía/);
    const titles = page.locator('.event-entry').getByRole('heading');
    await eventually(() => textsOf(titles)).toEqual([
      'Reunión de Lima: adhesión a la Iniciativa y centro policial',
      'Reunión de Lima: convenios de la Policía con empresas',
    ]);
    expect(await textOf(page.locator('.timeline-row').first())).toMatch(
      /^15 de marzo de 2017 .*Informe anual 2017, III\.5/,
    );
    const filtered = page.url();
    await way.search('empresas de seguridad privada', /Empresas de seguridad privada\s*tema/i);
    await page.getByRole('heading', { level: 1, name: 'Empresas de seguridad privada' }).waitFor();
    await shows(
      part(page, 'Qué dicen las fuentes'),
      'No se dice en qué reuniones se trató el tema. Diez pasos 2016, 8. Discussion topics',
    );
    await copy.add('events', {
      ...{
        id: 'reunion-2018',
        title_es: 'Reunión sobre el centro',
        title_en: 'Meeting on the centre',
        kind: 'meeting',
      },
      ...{ from: '2018-02', group: 'lima-working-group', topics: 'police-training-centre' },
    });
    await page.goto(copy.addressOf(filtered));
    await eventually(() => textsOf(titles)).toContain('Reunión sobre el centro');
  });

  it('22. ¿Quién financia a quién, y cuándo? Por actividades', async () => {
    const way = await begin();
    const { page } = way;
    await way.click(section(page, 'Actividades'));
    await way.filter(chip(page, 'Papel'), /financia/i);
    await eventually(() => textsOf(page.locator('.event-people li').filter({ hasText: 'financia' }))).toEqual([
      'Gobierno de Suiza · financia DCAF 2017',
      'Gobierno de Noruega · financia DCAF 2019',
      'Gobierno de Suiza · financia DCAF 2019',
      'Gobierno del Reino Unido · financia DCAF 2019',
      expect.stringMatching(/^Oficina de Democracia, .* · financia Diez pasos 2016$/),
    ]);
    await shows(
      entry(page, 'Ampliación del proyecto regional'),
      'No se dice: No se indica el monto que dio Suiza. DCAF 2017, Results',
    );
    await copy.add('participations', {
      ...{ organisation: 'embassy-canada', event: 'macro-sur-project-2019', role: 'funder' },
    });
    await again(way);
    await shows(entry(page, 'Proyecto regional de DCAF en el Macro Sur'), 'Embajada de Canadá · financia');
  });

  it('22. ¿Quién financia a quién, y cuándo? Por vínculos', async () => {
    const way = await begin();
    const { page } = way;
    await way.click(inTable(page, 'Perú'));
    await way.click(section(page, 'Red'));
    await way.filter(chip(page, 'Vínculos'), /financia a/i);
    await way.click(page.getByRole('main').getByRole('link', { name: 'Tabla', exact: true }));
    const rows = page.getByRole('table').first().getByRole('row');
    const dcaf = '→ DCAF – Centro de Ginebra para la Gobernanza del Sector de la Seguridad';
    await eventually(async () => (await textsOf(rows)).slice(1)).toEqual([
      `Gobierno de Noruega financia a ${dcaf} constatado: 2019 1 DCAF 2019 (2019)`,
      `Gobierno de Suiza financia a ${dcaf} constatado: 2018; constatado: 2019 2 DCAF 2017 · DCAF 2019 (2019)`,
      `Gobierno del Reino Unido financia a ${dcaf} constatado: 2019 1 DCAF 2019 (2019)`,
    ]);
    await copy.add('ties', { organisation: 'government-norway', other: 'dcaf', kind: 'funds', attested: '2021' });
    await again(way);
    await shows(rows.nth(1), 'constatado: 2019; constatado: 2021');
  });

  it('23. ¿Quién paga la secretaría?', async () => {
    const way = await begin();
    const { page } = way;
    await way.click(inTable(page, 'grupo de Lima'));
    const lead = part(page, 'Quién lo conduce, y cuándo');
    await shows(
      lead,

      'Socios Perú ejerce la secretaría con recursos propios. Diez pasos 2016, 6. Management levels',
      'No se dice cuánto cuesta la secretaría.',
      'No se dice quién paga la nueva secretaría. DCAF 2019, Paragraph 1 (2019)',
    );
    const lima = page.url();
    await way.click(section(page, 'Grupos'));
    await way.click(inTable(page, 'Grupo de Trabajo Regional de los Principios Voluntarios, Cusco'));
    await shows(lead, 'No se dice quién paga la secretaría del grupo. DCAF 2019, Paragraph 2 (2019)');
    await copy.add('claims', {
      ...{ about: 'lima-working-group', aspect: 'status', measure: 'secretariat-funding', value: 'dues' },
      ...{ text_es: 'La secretaría se paga con cuotas.', text_en: 'Dues pay for the secretariat.', attested: '2022' },
    });
    await page.goto(copy.addressOf(lima));
    await shows(lead, /La secretaría se paga con cuotas\. .*\(2022\)/);
  });
});
