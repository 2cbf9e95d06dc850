/** What is installed is used, and the lock file serves every platform without naming a host. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Lock, missingEntries } from '../support/run/complete-lock-file.ts';
import { sourceFiles } from '../support/source-files.ts';

const Names = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: Names, devDependencies: Names, scripts: Names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const lock = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Used without being imported: types of what is used, tools that another tool loads. */
const silent: Readonly<Record<string, string>> = {
  'graphology-types': 'the types of graphology, which it does not ship itself',
};

describe('dependencies', () => {
  const files = sourceFiles([''], /\.(ts|tsx|mjs|cjs|js|css)$/);
  const isUsed = (name: string): boolean => {
    const quoted = new RegExp(`['"](node_modules/)?${name.replace('.', '\\.')}(/[^'"]*)?['"]`);
    return files.some(({ text }) => quoted.test(text));
  };

  it('are each used by some file', () => {
    const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    const unused = names.filter((name) => {
      const typesOf = name.startsWith('@types/') ? name.slice('@types/'.length) : undefined;
      return !(name in silent) && !isUsed(typesOf ?? name);
    });
    expect(unused).toEqual([]);
  });

  it('are pinned to one version each', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('the lock file', () => {
  it('names no host', () => {
    expect(Object.entries(lock.packages).filter(([, entry]) => 'resolved' in entry)).toEqual([]);
  });

  it('holds every platform package of the embedded engine', () => {
    const platforms = Object.keys(lock.packages).filter((path) => path.startsWith('node_modules/@grafeo-db/js-'));
    expect(platforms).toHaveLength(6);
    expect(missingEntries(lock)).toEqual({});
  });

  it('is completed where npm left a platform out', () => {
    const path = 'node_modules/@grafeo-db/js-linux-arm64-musl';
    const { [path]: removed, ...packages } = lock.packages;
    expect(removed).toBeDefined();
    const { [path]: added } = missingEntries({ ...lock, packages });
    expect(added).toMatchObject({ version: removed?.['version'], os: ['linux'], cpu: ['arm64'], libc: ['musl'] });
  });
});
