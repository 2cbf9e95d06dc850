/** The way of a person from the first screen to an answer, step by step: at most five. */
import type { Locator, Page } from 'playwright-core';
import { settle } from './e2e-waiting.ts';

export const mostSteps = 5;

export interface Journey {
  readonly page: Page;
  /** Steps taken so far. */
  steps(): number;
  /** A click on a link, button or tab. */
  click(target: Locator): Promise<void>;
  /** Words typed into the search of the whole workspace (Ctrl K), and one of its results chosen. */
  search(words: string, result: RegExp): Promise<void>;
  /** A value of a list box, by its text. */
  choose(list: Locator, label: string): Promise<void>;
  /** A value ticked behind a filter chip. */
  filter(chip: Locator, value: RegExp): Promise<void>;
}

/** Counts the steps of a person on a page that stands on the first screen; the sixth one throws. */
export function journey(page: Page): Journey {
  let taken = 0;
  const step = async (act: () => Promise<unknown>): Promise<void> => {
    taken += 1;
    if (taken > mostSteps) throw new Error(`more than ${String(mostSteps)} steps to the answer`);
    await act();
    await settle(page);
  };
  return {
    page,
    steps: () => taken,
    click: (target) => step(() => target.click()),
    search: (words, result) =>
      step(async () => {
        await page.keyboard.press('Control+k');
        await page.getByRole('option').first().waitFor();
        await page.keyboard.type(words);
        await page.getByRole('option', { name: result }).first().click();
      }),
    choose: (list, label) => step(() => list.selectOption({ label })),
    filter: (chip, value) =>
      step(async () => {
        await chip.click();
        // It is ticked when the address says so: a moment later.
        await page.getByRole('checkbox', { name: value }).click();
      }),
  };
}
