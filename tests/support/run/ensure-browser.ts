/** The browser of the end-to-end tests: a Chromium of the machine, installed where that is possible. */
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { installDebianPackages } from './debian-packages.ts';

/** Chromium without any window of its own: the same engine, a fifth less of the processor. */
const withoutWindow = 'chromium-headless-shell';
const names = [withoutWindow, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium: the variable CHROMIUM, the command path, the usual places; undefined where there is none. */
export function findBrowser(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const own = process.env['CHROMIUM'];
  return [...(own === undefined ? [] : [own]), ...inPath, ...elsewhere].find((path) => existsSync(path));
}

/** What is missing, with the way to get it; undefined when a browser is there, perhaps installed by this call. */
export function missingBrowser(): string | undefined {
  const found = findBrowser();
  const betterInCi = process.env['CI'] === 'true' && process.env['CHROMIUM'] === undefined;
  if (found === undefined || (betterInCi && basename(found) !== withoutWindow)) installDebianPackages(withoutWindow);
  // Older Debians have one package only.
  if (findBrowser() === undefined) installDebianPackages('chromium');
  if (findBrowser() !== undefined) return undefined;
  return 'the tests in a browser: install Chromium (Debian: apt-get install chromium) or set CHROMIUM to its path';
}
