/** Visits of the end-to-end tests: one browser for all, an empty profile a visit, and no test passes with a fault. */
import { type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { anchorPath, browserProfiles, type Profile, type Profiles } from './e2e-profiles.ts';
import { settle } from './e2e-waiting.ts';

export const large = { width: 1440, height: 900 } as const;
export const small = { width: 390, height: 844 } as const;

export interface VisitSettings {
  /** Window size in CSS pixels; `small` comes with touch. Default `large`. */
  readonly size?: typeof large | typeof small;
  readonly colours?: 'light' | 'dark';
  /** Preferred language of the browser; default Peruvian Spanish. */
  readonly locale?: string;
  /** Called before the first page opens: routes, permissions. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Do not wait until the page has all its answers. */
  readonly hasty?: boolean;
}

export interface VisitsSettings {
  /** Pages stay open from test to test until the file ends: for going through many screens. Default false. */
  readonly keepOpen?: boolean;
}

export interface Visits {
  /** Opens an address of the service in an empty profile, and waits until everything asked for is on screen. */
  open(path: string, settings?: VisitSettings): Promise<Page>;
  /** Console messages of this test that match are no fault: for tests that break something on purpose. */
  allow(fault: RegExp): void;
}

/** What must not happen on any screen: errors and warnings in the console (a blocked resource is one), other origins. */
function watch(context: BrowserContext, baseUrl: string, faults: string[]): void {
  context.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') faults.push(`${type}: ${message.text()} at ${message.location().url}`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    const own = url.startsWith(`${baseUrl}/`) || url.startsWith('data:') || url.startsWith('blob:');
    if (!own) faults.push(`request to another origin: ${url}`);
  });
}

const faults: string[] = [];

/**
 * The browser of the process, started by the first file that visits: the files of tests run one after the other in one
 * process (vitest.config.ts), whose end is its end.
 */
let started: Promise<Profiles> | undefined;

async function startProfiles(): Promise<Profiles> {
  const browser = await launchBrowser();
  // One that crashed is not left to the files that follow.
  browser.on('disconnected', () => (started = undefined));
  return browserProfiles(browser, (context) => {
    context.setDefaultTimeout(20_000);
    watch(context, inject('baseUrl'), faults);
  });
}

/** What a person would have seen when a test failed: a run elsewhere leaves nothing else behind. */
async function describePages(taken: readonly Profile[]): Promise<string> {
  const pages = taken.flatMap(({ context }) => context.pages()).filter((page) => !page.url().endsWith(anchorPath));
  const texts = pages.map(async (page) => {
    const text = await page.locator('body').innerText({ timeout: 1000 });
    const busy = await page.locator('[aria-busy="true"]').count();
    return `${page.url()}, ${String(busy)} parts busy:\n${text.replaceAll(/\s+/g, ' ').slice(0, 1500)}`;
  });
  const seen = await Promise.allSettled(texts);
  return seen.map((page) => (page.status === 'fulfilled' ? page.value : String(page.reason))).join('\n\n');
}

/** For all tests of the file or describe that calls this. */
export function browserVisits({ keepOpen = false }: VisitsSettings = {}): Visits {
  let profiles: Profiles | undefined;
  const taken: Profile[] = [];
  const allowed: RegExp[] = [];
  const leaveAll = (): Promise<unknown> => Promise.all(taken.splice(0).map((profile) => profile.leave()));
  beforeAll(async () => {
    started ??= startProfiles();
    profiles = await started;
  });
  afterEach(async ({ task }) => {
    const seen = task.result?.state === 'fail' ? await describePages(taken) : undefined;
    if (!keepOpen) await leaveAll();
    const found = faults.splice(0).filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
    allowed.splice(0);
    expect(found, 'faults in the browser').toEqual([]);
    if (seen !== undefined) throw new Error(`when the test failed the browser showed\n${seen}`);
  });
  afterAll(leaveAll);
  return {
    async open(path, { size = large, colours = 'light', locale = 'es-PE', prepare, hasty = false } = {}) {
      if (profiles === undefined) throw new Error('the browser is not running');
      const touch = size === small;
      const settings: BrowserContextOptions = {
        ...{ baseURL: inject('baseUrl'), viewport: size, colorScheme: colours, locale, timezoneId: 'America/Lima' },
        ...{ reducedMotion: 'reduce', hasTouch: touch, isMobile: touch },
      };
      // What is prepared in a profile stays in it.
      const profile = await profiles.take(settings, prepare !== undefined);
      taken.push(profile);
      const { context } = profile;
      await prepare?.(context);
      const page = await context.newPage();
      await page.goto(path);
      if (!hasty) await settle(page);
      return page;
    },
    allow: (fault) => void allowed.push(fault),
  };
}
