/** Conventions on files: small, named for what is in them, tied to no machine, all tests run. */
import { describe, expect, it } from 'vitest';
import { linesThatMatch, sourceFiles } from '../support/source-files.ts';

const code = sourceFiles(['server', 'web', 'cypher', 'tests'], /\.(ts|tsx|mjs|css|cypher)$/);
const text = sourceFiles([''], /\.(ts|tsx|mjs|cjs|js|json|md|css|html|csv|cypher|yaml|xml)$|^\.ci\/|^\.npmrc$/);

const drawer = /\/(utils?|helpers?|common|types|index)\.(ts|tsx|mjs)$/;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/;
const machinePath = /\/(work|farm|root)\/|\/(home|Users)\/\w+\//;
const registryHost = /registry\.(npmjs|yarnpkg)\.|repo1?\.maven|deb\.debian\.|pypi\.org|"resolved":/;
const notRun = /\b(it|test|describe)\.(only|skip|todo)\b/;

describe('files', () => {
  it('are found at all', () => {
    expect(code.length).toBeGreaterThan(50);
    expect(text.map(({ path }) => path)).toContain('package-lock.json');
  });

  it('have at most 250 lines', () => {
    const lineCount = (source: string): number => source.trimEnd().split('\n').length;
    const long = code.filter((file) => lineCount(file.text) > 250);
    expect(long.map((file) => `${file.path}: ${lineCount(file.text)}`)).toEqual([]);
  });

  it('are named in kebab-case, and not as a drawer', () => {
    const names = code.map(({ path }) => path);
    const isWellNamed = (path: string): boolean => kebabCase.test(path.split('/').at(-1) ?? '') && !drawer.test(path);
    expect(names.filter((path) => !isWellNamed(path))).toEqual([]);
  });

  it('name no path of a machine and no host of a registry', () => {
    const others = text.filter(({ path }) => path !== 'tests/conventions/source-files.test.ts');
    expect(linesThatMatch(others, machinePath)).toEqual([]);
    expect(linesThatMatch(others, registryHost)).toEqual([]);
  });

  it('run every test', () => {
    const tests = code.filter(({ path }) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'));
    expect(tests.length).toBeGreaterThan(10);
    expect(linesThatMatch(tests, notRun)).toEqual([]);
  });
});

describe('the patterns', () => {
  it('see what they look for', () => {
    const slash = '/';
    expect(machinePath.test(`open('${slash}root${slash}data')`)).toBe(true);
    expect(machinePath.test('https://example.org/homework')).toBe(false);
    expect(notRun.test(['it', 'skip'].join('.'))).toBe(true);
    expect(notRun.test('describe.skipIf(missing)')).toBe(false);
    expect(drawer.test('server/domain/types.ts')).toBe(true);
    expect(kebabCase.test('GapList.tsx')).toBe(false);
  });
});
