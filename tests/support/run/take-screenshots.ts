/** Saves pictures of every screen in both languages, sizes and colours: `node server/cli/run.mjs tests/support/run/take-screenshots.ts ADDRESS [NAME]`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../browser.ts';
import { addressOf, screens } from '../e2e-screens.ts';

const [address, only = ''] = process.argv.slice(2);
if (address === undefined) {
  console.error('Give the address of a running Tinkuy, for example http://127.0.0.1:8080, and part of a screen name.');
  process.exit(1);
}
const folder = join(import.meta.dirname, '../../../.cache/screens');
const sizes = { large: { width: 1440, height: 900 }, small: { width: 390, height: 844 } } as const;
const chosen = screens.filter(({ name }) => name.includes(only));

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
let taken = 0;
for (const [sizeName, viewport] of Object.entries(sizes)) {
  for (const lang of ['es', 'en'] as const) {
    const context = await browser.newContext({
      ...{ viewport, baseURL: address, reducedMotion: 'reduce', timezoneId: 'America/Lima' },
      ...{ hasTouch: sizeName === 'small', isMobile: sizeName === 'small' },
    });
    const page = await context.newPage();
    for (const screen of chosen) {
      await page.goto(addressOf(screen, lang), { waitUntil: 'networkidle' });
      for (const colours of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: colours });
        // The canvas draws in the next frames.
        await page.waitForTimeout(150);
        await page.screenshot({ path: join(folder, `${screen.name}.${lang}.${sizeName}.${colours}.png`) });
        taken += 1;
      }
    }
    await context.close();
  }
}
await browser.close();
console.log(`${String(taken)} pictures in .cache/screens`);
