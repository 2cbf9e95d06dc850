/** Profiles of the browser: one that a test has left is emptied and used again, its copies of our files still there. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export interface Profile {
  readonly context: BrowserContext;
  /** Back to how it was made: no pages, cookies, storage or permissions of the visit. */
  leave(): Promise<void>;
}

export interface Profiles {
  /** One with these settings that nobody uses; `alone` is for what nobody may use afterwards: it is closed. */
  take(settings: BrowserContextOptions, alone: boolean): Promise<Profile>;
}

/** A page of our origin that runs nothing. */
export const anchorPath = '/api/health';

/** Loading a page in a new profile takes twice the time: everything is fetched and compiled again. */
export function browserProfiles(browser: Browser, made: (context: BrowserContext) => void): Profiles {
  const idle = new Map<string, Profile[]>();

  async function lasting(context: BrowserContext, name: string): Promise<Profile> {
    // It empties the storage, and keeps what was loaded in memory.
    const anchor: Page = await context.newPage();
    await anchor.goto(anchorPath);
    const profile: Profile = {
      context,
      async leave() {
        const visited = context.pages().filter((page) => page !== anchor);
        await Promise.all(visited.map((page) => page.close()));
        await Promise.all([context.clearCookies(), context.clearPermissions()]);
        await anchor.evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
        });
        idle.set(name, [...(idle.get(name) ?? []), profile]);
      },
    };
    return profile;
  }

  return {
    async take(settings, alone) {
      const name = JSON.stringify(settings);
      const used = alone ? undefined : idle.get(name)?.pop();
      if (used !== undefined) return used;
      const context = await browser.newContext(settings);
      made(context);
      return alone ? { context, leave: () => context.close() } : lasting(context, name);
    },
  };
}
