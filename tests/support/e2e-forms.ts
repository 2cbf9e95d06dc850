/** Forms of editing as a person fills them, and a workspace of their own to save in. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { removedWorkspace } from './e2e-copy.ts';
import { sendTo } from './e2e-service.ts';

export const tryOut = 'forms-try';

/** A copy of the fictional workspace for the tests of a file; afterwards it is put away and taken back. */
export function workspaceToTryOut(): void {
  beforeAll(async () => {
    await sendTo('copyWorkspace', { id: 'rio-claro' }, { author: 'analyst', id: tryOut, titleEs: 'Formularios' });
  });
  afterAll(async () => {
    await removedWorkspace(tryOut);
  });
}

const words = {
  es: { role: 'En qué rol edita', save: 'Guardar', remove: 'Eliminar' },
  en: { role: 'Role in which you edit', save: 'Save', remove: 'Remove' },
} as const;

/** A field by its label: one that may stay empty says so after it. */
function named(label: string): RegExp {
  return new RegExp(`^${label}(?: \\(|$)`);
}

/** The form that is open on a page. */
export function formOn(page: Page, lang: 'es' | 'en') {
  const dialog = page.getByRole('dialog').filter({ has: page.locator('form') });
  const say = words[lang];
  async function send(button: string): Promise<void> {
    await dialog.getByLabel(say.role).selectOption('analyst');
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  return {
    dialog,
    fill: (label: string, text: string) => dialog.getByRole('textbox', { name: named(label) }).fill(text),
    select: (label: string, option: string) =>
      dialog.getByRole('combobox', { name: named(label) }).selectOption({ label: option }),
    /** Types into a field with suggestions and takes one of them; `nth` of the fields with that label. */
    async pick(label: string, typed: string, option: string | RegExp, nth = 0): Promise<void> {
      await dialog
        .getByRole('combobox', { name: named(label) })
        .nth(nth)
        .fill(typed);
      await dialog.getByRole('option', { name: option }).first().click();
    },
    save: () => send(say.save),
    remove: () => send(say.remove),
  };
}
