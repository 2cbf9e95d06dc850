/** What the tests of forms do again and again: say in which role one edits, take changes of Peru back. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answerOf, sendTo } from './e2e-service.ts';

/** Chooses the secretariat in the form that is open, in Spanish. */
export async function chooseRole(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'En qué rol edita' }).selectOption('secretariat');
}

/** Takes back the changes whose addresses are given, the first of them first, with what hangs on it. */
export async function undo(addresses: readonly string[]): Promise<void> {
  const [first = 0] = addresses.map((address) => Number(/history\/(\d+)/.exec(address)?.[1]));
  const preview = await answerOf('undoPreview', { workspace: 'peru', sequence: String(first) });
  if (!preview.possible) throw new Error(`change ${String(first)} is undone already`);
  const { sequences, revision } = preview;
  expect(sequences.length).toBeGreaterThanOrEqual(addresses.length);
  await sendTo('undo', { workspace: 'peru' }, { sequences, author: 'analyst', reason: '', onRevision: revision });
}
