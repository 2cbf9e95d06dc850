/** A data folder is made with those above it, and one that cannot be made is refused instead of tried for ever. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../server/graph/embedded/make-folder.ts';

const place = mkdtempSync(join(tmpdir(), 'tinkuy-folder-'));
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

describe('makeFolder', () => {
  it('makes what is missing and leaves what is there', () => {
    const folder = join(place, 'a', 'b');
    makeFolder(folder);
    makeFolder(folder);
    expect(existsSync(folder)).toBe(true);
  });

  it('throws below a file', () => {
    writeFileSync(join(place, 'file'), '');
    expect(() => {
      makeFolder(join(place, 'file', 'c'));
    }).toThrow(/ENOTDIR|EEXIST/);
  });

  it.runIf(existsSync('/proc/self'))('throws where the system makes no folders', () => {
    expect(() => {
      makeFolder('/proc/nope/deeper');
    }).toThrow(/ENOENT/);
  });
});
