/** What the READMEs tell people to type exists. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sourceFiles } from '../support/source-files.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const readmes = sourceFiles([''], /\.md$/);

/** The scripts that a text names: `npm run X`, `npm start`, `npm test`. */
function scriptsNamedIn(text: string): string[] {
  return [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short ?? '');
}

describe('the READMEs', () => {
  it.each(readmes.map(({ path, text }) => [path, text] as const))('%s names scripts that exist', (_path, text) => {
    expect(scriptsNamedIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('the first one names the two commands', () => {
    const first = readmes.find(({ path }) => path === 'README.md');
    expect(scriptsNamedIn(first?.text ?? '')).toEqual(expect.arrayContaining(['start', 'test']));
  });

  it.each(readmes.map(({ path, text }) => [path, text] as const))('%s links to files that exist', (path, text) => {
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? '');
    const own = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(own.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });
});

describe('the scripts', () => {
  it('run files that exist', () => {
    const files = Object.values(scripts).flatMap((script) =>
      script.split(' ').filter((word) => /\.(ts|mjs)$/.test(word)),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
