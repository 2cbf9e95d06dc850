/** Questions 24 to 30, conflicts, rules and links: from the first screen to the answer and its source, in English. */
import { describe, expect, it } from 'vitest';
import { chip, inTable, part, section, shows } from '../support/e2e-answers.ts';
import { workspaceCopy } from '../support/e2e-copy.ts';
import { journey, type Journey } from '../support/e2e-journey.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

describe('Questions 24 to 30', () => {
  const { open } = browserVisits();
  const copy = workspaceCopy('peru', 'peru-preguntas-24');

  async function begin(): Promise<Journey> {
    return journey(await open('/', { locale: 'en-GB' }));
  }

  /** The same page in the copy, after what was changed there. */
  async function again({ page }: Journey): Promise<void> {
    await page.goto(copy.addressOf(page.url()));
    await settle(page);
  }

  it('24. How many conflicts, of which kind, where?', async () => {
    const way = await begin();
    const { page } = way;
    const peru = page.getByRole('row', { name: /^Peru/ }).first();
    expect(await textOf(peru)).toContain('134 active (Nov 2019) 51 latent (Nov 2019)');
    await way.click(inTable(page, 'Peru'));
    const conflicts = page.locator('#conflictos + ul');
    const cited = 'DCAF 2019, Paragraph 1 (Nov 2019)';
    await shows(
      conflicts,
      `The ombudsman recorded 134 active social conflicts in November 2019. ${cited}`,
      `The ombudsman recorded 51 latent social conflicts in November 2019. ${cited}`,
      `The conflicts are not broken down by region. ${cited}`,
    );
    await copy.add('claims', {
      ...{ about: 'PE', aspect: 'figure', measure: 'social-conflicts', category: 'active', value: '140' },
      ...{ unit: 'conflicts', text_es: 'Hay 140 activos.', text_en: 'There are 140 active ones.', attested: '2020-02' },
    });
    await again(way);
    await shows(conflicts, /There are 140 active ones\. .*\(Feb 2020\)/);
    await page.goto(`/${copy.id}/regions`);
    await shows(peru, '140 active');
  });

  it('25. How often does the group meet, and what may be shared from a meeting?', async () => {
    const way = await begin();
    await way.click(inTable(way.page, 'Lima group'));
    const rules = part(way.page, 'Rules and criteria, by step');
    await shows(
      rules,
      'Meetings are quarterly. Ten steps 2016, 5. Working rules (Aug 2016)',
      'It meets every two months. Annual report 2017, III.5 (2017)',
      'what was debated may be told, not who said it nor who was there. Ten steps 2016, 5. Working rules',
      'Minutes stay inside the group. Ten steps 2016, 5. Working rules',
    );
    await copy.add('claims', {
      ...{ about: 'lima-working-group', aspect: 'rule', measure: 'meeting-frequency', value: 'monthly' },
      ...{ text_es: 'Se reúne cada mes.', text_en: 'It meets every month.', attested: '2021' },
    });
    await again(way);
    await shows(rules, /It meets every month\. .*\(2021\)/);
  });

  it('26. How does an organisation join?', async () => {
    const way = await begin();
    await way.click(inTable(way.page, 'Lima group'));
    const criteria = part(way.page, 'Rules and criteria, by step').getByRole('listitem');
    const step = criteria.filter({ hasText: 'Participation criteria: they are defined from the outset.' }).first();
    const cited = 'Ten steps 2016, 4. Participation criteria (Aug 2016)';
    await shows(
      step,
      `To join, a letter of application goes to the coordination group. ${cited}`,
      `A member can also suggest that somebody be admitted. ${cited}`,
      `To belong to the Initiative already, or to be proposed by its own pillar. ${cited}`,
      `To stand for the institution, not for oneself. ${cited}`,
    );
    await copy.add('claims', {
      ...{ about: 'lima-working-group', aspect: 'rule', measure: 'joining-hearing', attested: '2016-08' },
      ...{ text_es: 'La plenaria escucha a quien postula.', text_en: 'The plenary hears the applicant.' },
      ...{ source: 'ten-steps-2016', locator: '4. Participation criteria' },
    });
    await again(way);
    await shows(step, `The plenary hears the applicant. ${cited}`);
  });

  it('27. Which state bodies have cooperation agreements with companies?', async () => {
    const way = await begin();
    const { page } = way;
    await way.click(inTable(page, 'Peru'));
    await way.click(section(page, 'Network'));
    await way.filter(chip(page, 'Ties'), /has an agreement with/i);
    await way.click(page.getByRole('main').getByRole('link', { name: 'Table', exact: true }));
    const unnamed = page.getByRole('region', { name: /with a side that is not named/ }).getByRole('row');
    await eventually(async () => (await textsOf(unnamed)).slice(1)).toEqual([
      expect.stringMatching(
        /^Peruvian National Police has an agreement with .* not named\. attested: Aug 2016 Ten steps 2016, 8\. Discussion topics$/,
      ),
      expect.stringMatching(
        /^Peruvian National Police has an agreement with .* not named\. attested: 28 Apr 2017 Annual report 2017, III\.5$/,
      ),
    ]);
    await copy.add('claims', {
      ...{ about: 'pnp', aspect: 'tie', measure: 'agreement-with', category: 'extractive companies' },
      ...{ text_es: 'Hay diez convenios.', text_en: 'There are ten agreements.', attested: '2020' },
    });
    await again(way);
    await eventually(async () => (await textsOf(unnamed)).join('\n')).toContain(
      'There are ten agreements. attested: 2020',
    );
  });

  it('28. Who connects the Lima and Cusco groups?', async () => {
    const way = await begin();
    await way.click(inTable(way.page, 'Cusco'));
    const between = part(way.page, 'Who connects the Cusco group and the Lima group');
    const rows = between.getByRole('listitem');
    await eventually(() => textsOf(rows)).toEqual([
      expect.stringMatching(/^Socios Perú: core member .* DCAF 2017 · Annual report 2017 · Ten steps 2016$/),
      expect.stringMatching(
        /^Glencore: core member .* member in the Lima group \(August 2016\)\. DCAF 2017 · Ten steps 2016$/,
      ),
      expect.stringMatching(
        /^MMG: core member .* through Las Bambas-MMG \(August 2016\)\. DCAF 2017 · Ten steps 2016$/,
      ),
      expect.stringMatching(/^Ministry of Foreign Affairs: observer .* DCAF 2017 · Ten steps 2016$/),
    ]);
    await copy.add('memberships', {
      ...{ organisation: 'repsol', group: 'cusco-working-group', role: 'core-member', from: '2018' },
    });
    await again(way);
    await eventually(async () => (await textsOf(rows)).some((row) => row.startsWith('Repsol: core member'))).toBe(true);
  });

  it('29. Who led the Lima group when?', async () => {
    const way = await begin();
    await way.click(inTable(way.page, 'Lima group'));
    const lead = part(way.page, 'Who leads it, and when');
    await shows(
      lead,
      'Secretariat: Socios Perú attested: August 2016; superseded · Ten steps 2016, 6. Management levels',
      'Secretariat: Institute for Democracy and Human Rights (PUCP) attested: 2019; last stated · DCAF 2019, Paragraph 1',
      'Coordinator: Socios Perú attested: 2017; last stated · DCAF 2017, Background · Annual report 2017, III.5',
      'When and why the secretariat changed is not stated. DCAF 2019, Paragraph 1 (2019)',
    );
    await copy.add('memberships', {
      ...{ organisation: 'aprodeh', group: 'lima-working-group', role: 'secretariat', from: '2022' },
    });
    await again(way);
    await shows(lead, 'Secretariat: Association for Human Rights (APRODEH) since 2022');
  });

  it('30. Which groups abroad followed the Peruvian example?', async () => {
    const way = await begin();
    await way.click(inTable(way.page, 'Lima group'));
    const links = part(way.page, 'Links to other groups');
    await shows(
      links,
      'Is the model for: Pilot working group, Ghana · Annual report 2017, I.3 (Mar 2017)',
      'Is the model for: Pilot working group, Myanmar · Annual report 2017, I.3 (Mar 2017)',
      'Is the model for: Pilot working group, Nigeria · Annual report 2017, I.3 (Mar 2017)',
    );
    await copy.add('groups', {
      ...{ id: 'new-pilot', name_es: 'Grupo piloto nuevo', name_en: 'New pilot group', kind: 'working-group' },
    });
    await copy.add('group_links', {
      group: 'new-pilot',
      other: 'lima-working-group',
      kind: 'modelled-on',
      from: '2023',
    });
    await again(way);
    await shows(links, 'Is the model for: New pilot group');
  });
});
