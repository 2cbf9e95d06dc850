/** One cold visit to a page, with the processor of the page slowed down: what it cost until nothing moves any more. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** How many times slower the page runs than the machine. */
export const slowdown = 4;

/** Times in milliseconds of the slowed page. */
export interface VisitFigures {
  /** Largest Contentful Paint, from the start of the navigation. */
  readonly paint: number;
  /** The longest task; 0 where none reached 50 ms. */
  readonly longest: number;
  /** What all tasks together held the main thread beyond 50 ms each. */
  readonly blocked: number;
  /** All work of the main thread. */
  readonly work: number;
  /** Sum of all layout shifts that no key or click brought about. */
  readonly shift: number;
  /** A loop of always the same length, run in the slowed page afterwards: tells another load of the machine from another page. */
  readonly loop: number;
}

interface Observed {
  paint: number;
  tasks: number[];
  shift: number;
  last: number;
}

declare global {
  interface Window {
    observed?: Observed;
  }
}

/** Runs in the page before its own scripts; no function in it has a name, which the runner of this file would wrap. */
function observe(): void {
  const observed: Observed = { paint: 0, tasks: [], shift: 0, last: 0 };
  window.observed = observed;
  for (const type of ['largest-contentful-paint', 'longtask', 'layout-shift']) {
    new PerformanceObserver((list) => {
      observed.last = performance.now();
      for (const entry of list.getEntries()) {
        if (type === 'largest-contentful-paint') observed.paint = entry.startTime;
        if (type === 'longtask') observed.tasks.push(entry.duration);
        const asked = 'hadRecentInput' in entry && entry.hadRecentInput === true;
        if ('value' in entry && typeof entry.value === 'number' && !asked) observed.shift += entry.value;
      }
    }).observe({ type, buffered: true });
  }
}

/** Runs in the page: the quickest of five times a loop of ten million steps, so that a pause does not count. */
function timeLoop(): number {
  let least = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    let state = 1;
    for (let step = 0; step < 10_000_000; step += 1) state = (state * 48_271) % 2_147_483_647;
    least = Math.min(least, performance.now() - start + (state < 0 ? 1 : 0));
  }
  return least;
}

/** Until the page has what it asked for and nothing long has happened for a while. */
async function untilQuiet(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const quietFor = 1500;
  for (;;) {
    const busy = await page.locator('[aria-busy="true"]').count();
    const still = await page.evaluate(() => performance.now() - (window.observed?.last ?? 0));
    if (busy === 0 && still > quietFor) return;
    await page.waitForTimeout(200);
  }
}

/** Seconds that the main thread has worked since the session looks. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Opens `address` in a fresh profile of 1440x900 pixels; `prepare` sets routes of its own. */
export async function visit(
  browser: Browser,
  address: string,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<VisitFigures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'es-PE' });
  try {
    const page = await context.newPage();
    await prepare(page);
    // Another document of the same place first: a slowdown set on the blank tab would not outlive its process.
    const nothing = new URL('/nothing-yet', address).href;
    await page.route(nothing, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>-</h1>' }));
    await page.goto(nothing);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(observe);
    const before = await worked(session);
    await page.goto(address);
    await untilQuiet(page);
    const work = 1000 * ((await worked(session)) - before);
    const observed = await page.evaluate(() => window.observed);
    if (observed === undefined) throw new Error(`${address}: nothing was observed`);
    const { paint, tasks, shift } = observed;
    const loop = await page.evaluate(timeLoop);
    const blocked = tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0);
    return { paint, longest: Math.max(0, ...tasks), blocked, work, shift, loop };
  } finally {
    await context.close();
  }
}
