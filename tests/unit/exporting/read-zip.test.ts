/** Archives that are not ours: refused in words, never unpacked beyond the limit, never outside of themselves. */
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../../server/ingest/readers/read-zip.ts';
import { AppError } from '#domain/errors.ts';

const bytes = new TextEncoder().encode('id\nx\n');

function reasonOf(archive: Uint8Array): string {
  try {
    readZip({ path: 'a.zip', bytes: archive });
    return 'read';
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${error.message}` : String(error);
  }
}

/** The archive with another unpacked size in its directory. */
function sayingSize(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at < archive.length - 30; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return archive;
}

test('files are known by their last folder, those at the root by the name of the archive', () => {
  const archive = zipSync({ 'deep/down/peru/sources.csv': bytes, 'notes.csv': bytes, '__MACOSX/._x.csv': bytes });
  const paths = readZip({ path: 'mine.zip', bytes: archive }).map(({ path }) => path);
  expect(paths).toEqual(['mine/notes.csv', 'peru/sources.csv']);
});

describe('refused with a sentence', () => {
  test.each(['../out.csv', 'peru/../../out.csv', '/etc/passwd', 'C:/x.csv', 'a\\..\\b.csv'])('%s', (name) => {
    expect(reasonOf(zipSync({ [name]: bytes }))).toBe('IMPORT_REJECTED: a.zip: a name in the archive leads out of it');
  });

  test('no archive, and half of one', () => {
    const archive = zipSync({ 'peru/sources.csv': bytes });
    expect(reasonOf(bytes)).toContain('not a ZIP archive');
    expect(reasonOf(archive.subarray(0, archive.length - 30))).toContain('not a ZIP archive');
  });

  test('one that unpacks to more than the limit, before anything is unpacked', () => {
    const huge = sayingSize(zipSync({ 'peru/sources.csv': bytes }), 201 * 1024 * 1024);
    expect(reasonOf(huge)).toContain('too large');
  });

  test('one that says it unpacks to less than it does gives no more than it says', () => {
    const archive = sayingSize(zipSync({ 'peru/sources.csv': new Uint8Array(1_000_000).fill(120) }), 1000);
    const unpacked = ((): number => {
      try {
        return readZip({ path: 'a.zip', bytes: archive }).reduce((sum, file) => sum + file.bytes.length, 0);
      } catch {
        return 0;
      }
    })();
    expect(unpacked).toBeLessThanOrEqual(1000);
  });
});
