/** Headers, tables and names: however they are written, they are known for what they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetTables, tableNamed, templateTables } from '#domain/dataset/dataset-tables.ts';
import { fold, slug } from '#domain/dataset/fold.ts';
import { matchHeaders } from '#domain/dataset/match-headers.ts';

describe('headers and tables', () => {
  test('tables are known by both names, however written', () => {
    expect(tableNamed('Organizaciones')?.name).toBe('organisations');
    expect(tableNamed('part of')?.name).toBe('part_of');
    expect(tableNamed('Membresías')?.name).toBe('memberships');
    expect(tableNamed('contactos')).toBeUndefined();
    expect(datasetTables).toHaveLength(23);
  });

  test('headers in English or Spanish, with or without accents, spaces and capitals', () => {
    const memberships = tableNamed('memberships');
    if (!memberships) throw new Error('no table');
    const { columns, unknown } = matchHeaders(memberships, [
      'Organización',
      'GRUPO',
      'rol',
      'Fuente',
      'ubicación',
      'Constatado',
      'zzz',
    ]);
    expect(columns.map((column) => column?.field)).toEqual([
      'organisation',
      'group',
      'role',
      'source',
      'locator',
      'attested',
      undefined,
    ]);
    expect(unknown).toEqual([6]);
  });

  test.each([
    [
      ['organisation', 'to', 'kind', 'hasta'],
      ['organisation', 'other', 'kind', 'to'],
    ],
    [
      ['organisation', 'to', 'kind', 'to'],
      ['organisation', 'other', 'kind', 'to'],
    ],
    [
      ['to', 'con'],
      ['to', 'other'],
    ],
    [
      ['hasta', 'to'],
      ['to', 'other'],
    ],
  ])('in ties %j means %j', (headers, fields) => {
    const ties = tableNamed('ties');
    if (!ties) throw new Error('no table');
    expect(matchHeaders(ties, headers).columns.map((column) => column?.field)).toEqual(fields);
  });

  test('a repeated header is said', () => {
    const asked = tableNamed('asked');
    if (!asked) throw new Error('no table');
    expect(matchHeaders(asked, ['interview', 'organisation', 'entrevista']).repeated).toEqual([2]);
  });

  test('no two columns of a table share a header, but for the other party and the end date', () => {
    for (const { name, columns } of datasetTables) {
      const headers = columns.flatMap((column) => [...new Set([fold(column.name), fold(column.es)])]);
      const shared = headers.filter((header, index) => headers.indexOf(header) !== index);
      expect([name, shared]).toEqual([name, ['ties', 'group_links'].includes(name) ? ['to'] : []]);
    }
  });

  test('seeds/template has every table with every column', () => {
    const folder = join(import.meta.dirname, '../../../seeds/template');
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    const actual = Object.fromEntries(
      files.map((file) => {
        const [header = ''] = readFileSync(join(folder, file), 'utf8').split(/\r?\n/);
        return [file.replace('.csv', ''), header.split(',')];
      }),
    );
    expect(actual).toEqual(Object.fromEntries(templateTables().map(({ name, headers }) => [name, headers])));
  });
});

test('names fold to what people hold for the same, and slugs are ids', () => {
  expect(fold('IDEH-PUCP')).toBe(fold('Idehpucp'));
  expect(fold('Socios Perú')).toBe(fold('SOCIOS  PERU'));
  expect(slug('Centro Guamán Poma de Ayala (CGP)')).toBe('centro-guaman-poma-de-ayala-cgp');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const id = slug(name);
      expect(id === '' || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)).toBe(true);
    }),
  );
});
