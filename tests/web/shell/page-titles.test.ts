/** Every page gives the tab a title of its own, and the page as a whole has its mark. */
import { readFile, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const web = new URL('../../../web/', import.meta.url);
const read = (path: string) => readFile(new URL(path, web), 'utf8');

describe('titles of the tab', () => {
  it('are set by every page of the router', async () => {
    const router = await read('src/app/router.tsx');
    const pages = [...router.matchAll(/import\('\.\.\/(pages\/[^']+)'\)/g)].map(([, path = '']) => path);
    expect(pages.length).toBeGreaterThan(15);
    const untitled: string[] = [];
    for (const page of new Set(pages)) if (!(await read(`src/${page}`)).includes('usePageTitle(')) untitled.push(page);
    expect(untitled).toEqual([]);
  });

  it('stand beside a mark that is there', async () => {
    const [, icon = ''] = /rel="icon" href="\/([^"]+)"/.exec(await read('index.html')) ?? [];
    expect(icon).toBe('favicon.svg');
    expect((await stat(new URL(`public/${icon}`, web))).size).toBeGreaterThan(100);
  });
});
