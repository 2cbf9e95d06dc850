/** Questions 8 to 15, who is outside and where next: from the first screen to the answer and its source, in English. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { workspaceCopy } from '../support/e2e-copy.ts';
import { journey, type Journey } from '../support/e2e-journey.ts';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, settle, textOf, textsOf } from '../support/e2e-waiting.ts';

const lima = 'Voluntary Principles Working Group (Lima)';
const initiative = 'Voluntary Principles Initiative';
const [ofLima, ofInitiative] = ['lima-working-group', 'voluntary-principles-initiative'];

function part(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** The organisations under a heading of a comparison, with their roles and sources. */
function underHeading(page: Page, name: RegExp): Locator {
  return part(page, 'Compare')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name }) })
    .getByRole('listitem');
}

describe('Questions 8 to 15', () => {
  const { open } = browserVisits();
  const copy = workspaceCopy('peru', 'peru-questions-8');

  async function begin(): Promise<Journey> {
    return journey(await open('/', { locale: 'en-GB' }));
  }

  /** The same page in the copy, after what was changed there. */
  async function again({ page }: Journey): Promise<void> {
    await page.goto(copy.addressOf(page.url()));
    await settle(page);
  }

  async function section(way: Journey, name: string): Promise<void> {
    await way.click(way.page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name, exact: true }));
  }

  /** From the first screen to the Initiative beside the Lima list of August 2016, one kind of organisation: five steps. */
  async function initiativeBesideLima(kind: RegExp): Promise<Journey> {
    const way = await begin();
    const compare = part(way.page, 'Compare');
    await way.search('voluntary principles initiative', /^Voluntary Principles Initiative/);
    await way.choose(compare.getByRole('combobox', { name: 'With' }), lima);
    await way.choose(compare.getByRole('combobox', { name: 'At the date' }), 'August 2016');
    await way.filter(compare.getByRole('button', { name: 'Kind' }), kind);
    return way;
  }

  it('8. Which Initiative companies present in Peru were outside the Lima group in 2016?', async () => {
    const way = await initiativeBesideLima(/^extractive companies/i);
    const { page } = way;
    const outside = underHeading(page, /^Only in Voluntary Principles Initiative 6$/);
    await outside.first().waitFor();
    const names = ['BHP', 'Freeport-McMoRan', 'Goldcorp', 'Pacific Exploration', 'Total', 'Vale'];
    await eventually(() => textsOf(outside)).toEqual(
      names.map((name) => `${name} member · Annual report 2017, I.3 (2017)`),
    );
    const through = underHeading(page, /^In both, through a part/);
    await eventually(() => textOf(through)).toMatch(
      /^Newmont · Yanacocha-Newmont .* Annual report 2017, I\.3 · Ten steps 2016, 10/,
    );
    await copy.add('memberships', { organisation: 'bhp', group: ofLima, role: 'member', attested: '2016-08' });
    await again(way);
    await underHeading(page, /^Only in Voluntary Principles Initiative 5$/)
      .first()
      .waitFor();
    await eventually(() => textsOf(underHeading(page, /^In both \d/))).toContainEqual(expect.stringMatching(/^BHP /));
  });

  it('9. Which Initiative governments were outside the Lima group?', async () => {
    const way = await initiativeBesideLima(/^foreign governments/i);
    const { page } = way;
    const outside = underHeading(page, /^Only in Voluntary Principles Initiative 1$/);
    await eventually(() => textOf(outside)).toBe('Government of Argentina member · Annual report 2017, I.3 (2017)');
    expect(await underHeading(page, /^In both, through a part/).count()).toBe(7);
    await copy.add('memberships', {
      organisation: 'government-norway',
      group: ofInitiative,
      role: 'member',
      from: '2017',
    });
    await again(way);
    const both = underHeading(page, /^Only in Voluntary Principles Initiative 2$/);
    await both.first().waitFor();
    await eventually(() => textsOf(both)).toContainEqual(expect.stringMatching(/^Government of Norway member/));
  });

  it("10. Which group members are not in the Initiative's Peru list?", async () => {
    const way = await begin();
    const { page } = way;
    await way.click(page.getByRole('table').getByRole('link', { name: 'Lima group', exact: true }).first());
    await way.choose(part(page, 'Compare').getByRole('combobox', { name: 'With' }), initiative);
    const outside = underHeading(page, /^Only in Voluntary Principles Working Group \(Lima\) \d+$/);
    await outside
      .getByText(/Ten steps 2016/)
      .first()
      .waitFor();
    const rows = await textsOf(outside);
    expect(rows).toHaveLength(14);
    expect(rows).toContain('Antamina member · Ten steps 2016, 10. State commitment (Aug 2016)');
    expect(rows.filter((row) => /Ministry|National/.test(row))).toHaveLength(6);
    expect(rows.join()).not.toMatch(/Anglo American|Embassy|Red Cross/);
    await copy.add('memberships', { organisation: 'antamina', group: ofInitiative, role: 'member', from: '2018' });
    await again(way);
    await outside.first().waitFor();
    expect((await textsOf(outside)).join()).not.toContain('Antamina');
  });

  it('11. Which regions have a group, were studied, or are prospective?', async () => {
    const way = await begin();
    const { page } = way;
    const rowsWith = async (word: string): Promise<string[]> => {
      const rows = page.getByRole('row').filter({ has: page.getByRole('button', { name: word, exact: true }) });
      return textsOf(rows.getByRole('rowheader'));
    };
    const [withGroup = ''] = await textsOf(page.getByRole('row', { name: /^Cusco/ }).getByRole('cell'));
    expect(withGroup).toMatch(/^Cusco group/);
    await eventually(() => rowsWith('studied')).toEqual(['Cusco', 'Apurímac', 'Arequipa', 'Puno']);
    await eventually(() => rowsWith('prospective')).toEqual(['Áncash', 'Cajamarca', 'Piura']);
    await way.click(page.getByRole('row', { name: /^Piura/ }).getByRole('button', { name: 'prospective' }));
    const evidence = page.getByRole('dialog', { name: 'Piura is one of the regions in view for a next group.' });
    await eventually(() => textOf(evidence)).toMatch(/Annual Report 2017 Locator V\.13 Dates attested: 2017/);
    await copy.add('claims', {
      ...{ about: 'PE-TAC', aspect: 'status', measure: 'group-status', value: 'prospective', from: '2020' },
      ...{ text_es: 'Tacna podría ser la siguiente.', text_en: 'Tacna may be next.' },
    });
    await again(way);
    await eventually(() => rowsWith('prospective')).toEqual(['Áncash', 'Cajamarca', 'Piura', 'Tacna']);
  });

  it('12. By which criteria is the next region chosen?', async () => {
    const way = await begin();
    const { page } = way;
    await way.click(page.getByRole('table').getByRole('link', { name: 'Lima group', exact: true }).first());
    const rules = part(page, 'Rules and criteria, by step');
    await rules
      .getByText(/Annual report 2017/)
      .first()
      .waitFor();
    const said = rules.getByRole('listitem');
    const rows = await textsOf(said);
    for (const row of [
      'criterion Regions with many conflicts are chosen. Annual report 2017, V.13 (2017)',
      'criterion Regions with much extractive industry are chosen. Annual report 2017, V.13 (2017)',
      'criterion Places with more mining projects come first. Annual report 2017, III.7 (2017)',
      'not stated There are no dates for the next groups. Annual report 2017, V.13 (2017)',
    ])
      expect(rows).toContain(row);
    await copy.add('claims', {
      ...{ about: ofLima, aspect: 'criterion', measure: 'next-region-water', attested: '2017' },
      ...{ text_es: 'Se mira el agua.', text_en: 'Water is looked at.' },
      ...{ source: 'annual-report-2017', locator: 'V.13' },
    });
    await again(way);
    await eventually(() => textsOf(said)).toContain('criterion Water is looked at. Annual report 2017, V.13 (2017)');
  });

  it('13. Which actors should a Cusco secretariat approach next?', async () => {
    const way = await begin();
    const { page } = way;
    await way.click(page.getByRole('table').getByRole('link', { name: 'Cusco', exact: true }));
    await section(way, 'Gaps');
    const list = part(page, 'Whom to approach in Cusco');
    await list.waitFor();
    const actors = list.getByRole('heading', { level: 3 });
    await actors.first().waitFor();
    const names = await textsOf(actors);
    expect(names.slice(0, 3)).toEqual([
      'Regional Government of Cusco',
      'National Office of Dialogue and Sustainability (PCM)',
      'National Water Authority',
    ]);
    expect(names).toContain('Agency for Environmental Assessment and Enforcement');
    const water = list.getByRole('listitem').filter({ hasText: 'National Water Authority' });
    await eventually(() => textOf(water)).toMatch(
      /fill “Water authority”, which nobody covers.*No contact .*on file\. Law 29338/,
    );
    await eventually(() => textOf(list)).toContain(
      'Nobody on file for 8 roles: Environmental civil society, Water users,',
    );
    const { items } = await answerOf('gaps', { workspace: copy.id, id: 'PE-CUS' });
    const organisation = items.find((item) => item.organisation.names.en === names[1])?.organisation.id ?? '';
    await copy.add('memberships', { organisation, group: 'cusco-working-group', role: 'member', from: '2020' });
    await again(way);
    await actors.first().waitFor();
    await eventually(() => textsOf(actors)).not.toContain(names[1]);
  });

  it('14. Which kind of institution is missing though called key?', async () => {
    const way = await begin();
    const { page } = way;
    await way.click(page.getByRole('table').getByRole('link', { name: 'Cusco', exact: true }));
    const missing = part(page, 'Who is missing');
    await missing.getByText('Environment · 9 roles, none covered').waitFor();
    await eventually(() => textOf(page.getByRole('heading', { level: 1 }))).toContain(
      'none of the 9 environmental ones',
    );
    const enforcement = missing.getByRole('row', { name: /Environmental enforcement authority/ });
    await eventually(() => textOf(enforcement)).toContain(
      'Agency for Environmental Assessment and Enforcement Law 29325',
    );
    const said = part(page, 'What the sources say');
    await way.click(said.getByRole('button', { name: /^See \d+ more$/ }).first());
    await eventually(() => textsOf(said.getByRole('listitem'))).toContain(
      'As it grows, the group seeks to include environmental institutions. DCAF 2019, Paragraph 2 (2019)',
    );
    await copy.add('memberships', { organisation: 'oefa', group: 'cusco-working-group', role: 'member', from: '2020' });
    await again(way);
    await eventually(() => textOf(page.getByRole('heading', { level: 1 }))).toMatch(/1 of the 9 environmental/);
    expect(await enforcement.count()).toBe(0);
  });

  it('15. How many people were interviewed for the Macro Sur study, and from which sectors?', async () => {
    const way = await begin();
    const { page } = way;
    await way.search('macro sur study', /^Study on security and human rights in Macro Sur/);
    const panel = page.getByRole('dialog', { name: /^Study on security/ });
    await panel
      .getByText(/DCAF 2017/)
      .first()
      .waitFor();
    const rows = await textsOf(panel.getByRole('listitem'));
    expect(rows).toContain('72 stakeholders were interviewed. DCAF 2017, The Project (June 2017)');
    const sectors = rows.flatMap((row) => /^Among those interviewed .* of ([a-z ]+)\. DCAF 2017/.exec(row)?.[1] ?? []);
    const named =
      'civil society organisations, extractive companies, government institutions, private security companies';
    expect(sectors.sort().join(', ')).toBe(named);
    const open = panel.getByRole('region', { name: 'What the sources do not say' }).getByRole('listitem');
    await eventually(() => textsOf(open)).toContain(
      'How many were interviewed per sector or region is not said. DCAF 2017, The Project (2017)',
    );
    const { items } = await answerOf('events', { workspace: copy.id });
    const claims = items.find(({ id }) => id === 'macro-sur-study-2017')?.claims ?? [];
    const figure = claims.find(({ aspect, value }) => aspect === 'figure' && value === '72');
    await copy.correct('Claim', figure?.id ?? '', {
      value: '75',
      text_es: 'Se entrevistó a 75.',
      text_en: '75 spoke.',
    });
    await again(way);
    await panel.getByText('75 spoke.').waitFor();
    await eventually(() => textOf(panel)).not.toContain('72');
  });
});
