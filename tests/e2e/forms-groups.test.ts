/** Forms about groups, topics, roles and sources, in English: each is filled, saved, seen where it belongs, and removed. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formOn, tryOut, workspaceToTryOut } from '../support/e2e-forms.ts';
import { answerOf } from '../support/e2e-service.ts';
import { browserVisits } from '../support/e2e-visits.ts';
import { eventually, pathOf, queryOf, settle, textOf } from '../support/e2e-waiting.ts';

const group = 'rio-claro-working-group';

/** Opens a form from the page of everything that can be added. */
async function add(page: Page, row: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: row, exact: true }).click();
}

describe('forms of the record', () => {
  workspaceToTryOut();
  const { open, allow } = browserVisits();

  it('add topics, links, figures and another group, and remove what is said of a group', async () => {
    const page = await open(`/${tryOut}/add?lang=en`);
    const form = formOn(page, 'en');
    await add(page, 'Topic');
    await form.fill('Name in Spanish', 'Fiestas del río');
    await form.fill('Name in English', 'River festivals');
    await form.save();
    await add(page, 'Group');
    await form.fill('Name in Spanish', 'Red de la orilla');
    await form.fill('Name in English', 'Bank network');
    await form.select('Kind', 'Network');
    await form.pick('Region', 'montelargo', /Montelargo/);
    await form.save();

    await page.goto(`/${tryOut}/regions/RC-RIO?lang=en&panel=members:${group}`);
    await settle(page);
    const panel = page.getByRole('dialog', { name: /^Members/ });
    const offer = async (row: string): Promise<void> => {
      await panel.getByRole('button', { name: 'Add', exact: true }).click();
      await panel.getByRole('link', { name: row, exact: true }).click();
    };
    await offer('Topic of a group');
    await form.pick('Topic', 'river fest', /River festivals/);
    await form.save();
    await eventually(() => textOf(panel)).toMatch(/Topics it deals with.*River festivals/);
    await offer('Link between groups');
    await form.pick('With which group', 'bank', /Bank network/);
    await form.select('Kind', 'Is modelled on');
    await form.save();
    await eventually(() => textOf(panel)).toContain('Is modelled on: Bank network');
    await offer('Claim of a source');
    await form.select('Aspect', 'Figure');
    await form.pick('What is measured', 'members', /^Members$/);
    await form.fill('Value', '17');
    await form.fill('Text in Spanish', 'Cuenta 17 integrantes.');
    await form.fill('Text in English', 'It counts 17 members.');
    await form.save();
    await eventually(() => textOf(panel)).toContain('It counts 17 members.');

    await panel.getByRole('button', { name: 'Correct or remove: Is modelled on: Bank network' }).click();
    await panel.getByRole('link', { name: /^Remove: Is modelled on/ }).click();
    await form.remove();
    await eventually(() => textOf(panel)).not.toContain('Bank network');
    await panel
      .getByRole('link', { name: /^Remove: / })
      .first()
      .click();
    await form.dialog.getByText(/These go with it: .*memberships/).waitFor();
    await form.dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  it('add an expected role with a theme of its own, name who can fill it, and remove it', async () => {
    const page = await open(`/${tryOut}/add?lang=en`);
    const form = formOn(page, 'en');
    await add(page, 'Expected role');
    await form.fill('Name in Spanish', 'Voz de la orilla');
    await form.fill('Name in English', 'Voice of the bank');
    await form.pick('Mandates', 'water', /[Ww]ater/);
    await form.pick('Theme', 'River life', 'Use “River life” as a new word');
    await form.save();
    await page.goto(`/${tryOut}/regions/RC-RIO?lang=en&panel=role:voice-of-the-bank`);
    await settle(page);
    const panel = page.getByRole('dialog', { name: 'Voice of the bank' });
    await eventually(() => textOf(panel)).toContain('river life');
    await panel.getByRole('link', { name: 'Add who can fill it' }).click();
    await form.pick('Organisation', 'grey tower', /Grey Tower/);
    await form.save();
    await eventually(() => textOf(panel)).toContain('Grey Tower Security');
    await panel.getByRole('link', { name: 'Remove: Voice of the bank' }).click();
    await form.remove();
    await eventually(() => queryOf(page)['panel']).toBeUndefined();
  });

  it('add a source, correct a statement where the source is read, and refuse what others need', async () => {
    allow(/422/);
    const page = await open(`/${tryOut}/about?lang=en`);
    const form = formOn(page, 'en');
    await page.getByRole('link', { name: 'Add a source' }).click();
    await form.fill('Title', 'Report of the bank');
    await form.save();
    await page.getByRole('link', { name: 'Report of the bank' }).click();
    await page.getByRole('link', { name: 'Remove: Report of the bank' }).click();
    await form.remove();
    await eventually(() => page.getByRole('link', { name: 'Report of the bank' }).count()).toBe(0);
    expect(pathOf(page)).toBe(`/${tryOut}/about`);

    await page.goto(`/${tryOut}/about?lang=en&panel=source:baseline-study-2023`);
    await settle(page);
    const statements = page.getByRole('dialog').getByRole('listitem');
    const first = statements.filter({ hasText: 'Clean water' }).first();
    await first.getByRole('button', { name: /^Correct or remove: / }).click();
    await first.getByRole('link', { name: /^Correct: / }).click();
    await form.fill('Place', 'Lower river');
    await form.save();
    const { items } = await answerOf('events', { workspace: tryOut });
    expect(items.map(({ place }) => place)).toContain('Lower river');

    await page.goto(`/${tryOut}/about?lang=en&edit=remove:Pillar:companies`);
    await page.getByText(/^There are \d+ organisations or expected roles in this pillar/i).waitFor();
    expect(await form.dialog.getByRole('button', { name: 'Remove', exact: true }).count()).toBe(0);
  });
});
