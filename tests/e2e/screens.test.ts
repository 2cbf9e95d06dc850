/** Every screen, looked at once by all checks: axe, words of the other language, texts at three sizes, touch. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf, screens, type Screen } from '../support/e2e-screens.ts';
import { browserVisits, large, small } from '../support/e2e-visits.ts';
import { settle } from '../support/e2e-waiting.ts';
import { axeFindings, axeFindingsInBoth } from '../support/screen-checks/axe-findings.ts';
import { languageReader, type LanguageReader } from '../support/screen-checks/language-reader.ts';
import { longNames, longNameScreens } from '../support/screen-checks/long-names.ts';
import { switchLanguage } from '../support/screen-checks/switch-language.ts';
import { textFaults } from '../support/screen-checks/text-faults.ts';
import { touchFaults } from '../support/screen-checks/touch-faults.ts';

interface Visit {
  readonly page: Page;
  readonly words: LanguageReader;
}

/** Findings by the setting in which they were made: `large es, 150 %`. */
type Findings = Record<string, string[]>;

/** The zooms of the browser: fewer CSS pixels in the same window, each of them larger. */
const zooms = [1, 1.5, 2] as const;

async function zoomTo(page: Page, zoom: number): Promise<void> {
  await page.setViewportSize({ width: Math.round(large.width / zoom), height: Math.round(large.height / zoom) });
  await settle(page);
}

/** One of each kind of screen: large and dark, the colours of all others were seen on these and on the small one. */
const alsoDark: ReadonlySet<string> = new Set([
  ...['regions', 'overview-cusco', 'gaps-cusco', 'gaps-cell', 'network-chosen', 'network-table', 'dossier-oefa'],
  ...['group-compared', 'source', 'events', 'compare', 'compare-networks', 'history-change', 'form-members', 'about'],
  ...['rio-claro-chart', 'rio-claro-measures', 'connections'],
]);

/** Asked for with EVERY_SETTING=yes, before a release: axe in both languages, colours and sizes on every screen. */
const everySetting = process.env['EVERY_SETTING'] === 'yes';

/** Spanish: axe in light, of some screens in both colours, words, three sizes of text; English: words, and texts at the largest and smallest. */
async function onLarge({ page, words }: Visit, screen: Screen): Promise<Findings> {
  const found: Findings = {};
  await page.goto(addressOf(screen, 'es'));
  await settle(page);
  found['large es'] = [
    ...(await (everySetting || alsoDark.has(screen.name) ? axeFindingsInBoth(page) : axeFindings(page))),
    ...(await words.faults('es')),
  ];
  for (const zoom of zooms) {
    if (zoom !== 1) await zoomTo(page, zoom);
    found[`large es, ${String(100 * zoom)} %`] = await textFaults(page);
  }
  await switchLanguage(page, 'en');
  found['large en, 200 %'] = await textFaults(page);
  await zoomTo(page, 1);
  found['large en'] = [...(await words.faults('en')), ...(await textFaults(page))];
  if (everySetting) found['large en'].push(...(await axeFindingsInBoth(page)));
  return found;
}

/** English in dark: axe; both languages: words and what a thumb needs. */
async function onSmall({ page, words }: Visit, screen: Screen): Promise<Findings> {
  const found: Findings = {};
  await page.goto(addressOf(screen, 'en'));
  await settle(page);
  const inDark = everySetting ? await axeFindingsInBoth(page) : await axeFindings(page);
  found['small en, dark'] = [...inDark, ...(await words.faults('en')), ...(await touchFaults(page))];
  await switchLanguage(page, 'es');
  found['small es, dark'] = [...(await words.faults('es')), ...(await touchFaults(page))];
  if (everySetting) found['small es, dark'].push(...(await axeFindingsInBoth(page)));
  return found;
}

/** Some screens at a time get pages of their own: a page that went through all of them would fill the memory. */
function withoutFault(part: readonly Screen[]): void {
  const { open } = browserVisits({ keepOpen: true });
  let visits: { large: Visit; small: Visit } | undefined;
  beforeAll(async () => {
    const pages = {
      large: await open('/peru/about?lang=es', { size: large, hasty: true }),
      small: await open('/peru/about?lang=en', { size: small, colours: 'dark', hasty: true }),
    };
    visits = {
      large: { page: pages.large, words: languageReader(pages.large) },
      small: { page: pages.small, words: languageReader(pages.small) },
    };
  });

  it.each(part.map((screen) => [screen.name, screen] as const))(
    '%s',
    async (_name, screen) => {
      if (visits === undefined) throw new Error('no page is open');
      const found = await Promise.all([onLarge(visits.large, screen), onSmall(visits.small, screen)]);
      expect(
        Object.fromEntries(
          found.flatMap((findings) => Object.entries(findings)).filter(([, faults]) => faults.length > 0),
        ),
      ).toEqual({});
    },
    90_000,
  );
}

const atATime = 10;
const parts = Array.from({ length: Math.ceil(screens.length / atATime) }, (_, index) =>
  screens.slice(index * atATime, (index + 1) * atATime),
);

describe('no fault on', () => {
  describe.each(parts.map((part, index) => [index + 1, part] as const))('part %i', (_number, part) => {
    withoutFault(part);
  });

  describe('screens full of long names', () => {
    longNames();
    withoutFault(longNameScreens);
  });
});
