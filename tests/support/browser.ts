/** The real browser of the end-to-end tests: the machine's Chromium, headless, with a profile of its own. */
import { type Browser, chromium } from 'playwright-core';
import { isRoot } from './run/debian-packages.ts';
import { findBrowser } from './run/ensure-browser.ts';

// Without these it asks hosts of its maker at every start.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts it; playwright gives it a new, empty profile folder, and removes that on close. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium was found: install one, or set CHROMIUM to its path');
  // Chromium refuses its sandbox to root.
  return chromium.launch({ executablePath, headless: true, args: [...quiet, ...(isRoot() ? ['--no-sandbox'] : [])] });
}
