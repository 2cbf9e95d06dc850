/** Search over a small hand-made workspace: accents, case, typos, acronyms, aliases, every type. */
import { describe, expect, test } from 'vitest';
import { plainText } from '#domain/search/search-words.ts';
import { searchHits } from '../../../server/analysis/search.ts';
import { makeIndex } from '../../support/facts.ts';

const index = makeIndex({
  organisations: [
    {
      id: 'guaman-poma',
      name: 'Centro Guaman Poma de Ayala',
      nameEn: 'Guaman Poma de Ayala Centre',
      aliases: ['Guamán Poma', 'CGPA'],
    },
    { id: 'sernanp', name: 'Servicio Nacional de Áreas Naturales Protegidas', acronym: 'SERNANP' },
    { id: 'pnp', name: 'Policía Nacional del Perú', acronym: 'PNP' },
    { id: 'pnp-cusco', name: 'Policía Nacional, Cusco', aliases: ['PNP Cusco'] },
    { id: 'ser', name: 'Asociación Servicios Educativos Rurales', acronym: 'SER' },
    { id: 'ana', name: 'Autoridad Nacional del Agua', acronym: 'ANA' },
    { id: 'ngo', name: 'Ñandú e Hijos', aliases: [] },
  ],
  groups: [{ id: 'cusco-group', nameEs: 'Grupo de Cusco', nameEn: 'Cusco Group', aliases: ['Grupo Impulsor'] }],
  regions: [{ id: 'PE-CUS', name: 'Cusco' }],
  events: [{ id: 'first', titleEs: 'Primera reunión', titleEn: 'First meeting' }],
  sources: [{ id: 'dcaf-2019', title: 'Una página web', shortEs: 'DCAF 2019', shortEn: 'DCAF 2019' }],
  topics: [{ id: 'water', nameEs: 'Agua y cuencas', nameEn: 'Water and basins', aliases: [] }],
  expectedRoles: [{ id: 'role-water', nameEs: 'Autoridad de aguas', nameEn: 'Water authority' }],
  describes: [{ describedId: 'pnp', name: 'National Police' }],
});

function found(q: string): string[] {
  return searchHits(index, q).items.map(({ id }) => id);
}

describe('a search', () => {
  test.each([
    ['Guaman Poma', 'guaman-poma', 'Guamán Poma'],
    ['guamán', 'guaman-poma', 'Guamán Poma'],
    ['GUAMAN POMA DE AYALA', 'guaman-poma', 'Guaman Poma de Ayala Centre'],
    ['poma ayala centro', 'guaman-poma', 'Centro Guaman Poma de Ayala'],
    ['guamam poma', 'guaman-poma', 'Guamán Poma'],
    ['sernamp', 'sernanp', 'SERNANP'],
    ['pnp', 'pnp', 'PNP'],
    ['P.N.P.', 'pnp', 'PNP'],
    ['policia nacional cusco', 'pnp-cusco', 'Policía Nacional, Cusco'],
    ['national police', 'pnp', 'National Police'],
    ['ser', 'ser', 'SER'],
    ['ana', 'ana', 'ANA'],
    ['nandu', 'ngo', 'Ñandú e Hijos'],
    ['Cusco', 'PE-CUS', 'Cusco'],
    ['impulsor', 'cusco-group', 'Grupo Impulsor'],
    ['primera reunion', 'first', 'Primera reunión'],
    ['dcaf 2019', 'dcaf-2019', 'DCAF 2019'],
    ['basins', 'water', 'Water and basins'],
    ['water authority', 'role-water', 'Water authority'],
  ])('for "%s" finds %s first, by "%s"', (q, id, matched) => {
    expect(searchHits(index, q).items[0]).toMatchObject({ id, matched });
  });

  test('finds nothing for nothing', () => {
    expect(searchHits(index, '')).toEqual({ total: 0, items: [] });
    expect(searchHits(index, '  ¿?  ')).toEqual({ total: 0, items: [] });
    expect(found('qwertyuiop')).toEqual([]);
  });

  test('takes no year for another', () => {
    expect(found('2017')).toEqual([]);
    expect(found('2019')).toEqual(['dcaf-2019']);
  });

  test('falls back to some of the words where nothing has them all', () => {
    expect(found('sernanp lima')).toEqual(['sernanp']);
  });

  test('tells type and organisation', () => {
    expect(searchHits(index, 'pnp').items[0]).toMatchObject({
      type: 'organisation',
      organisation: { id: 'pnp', acronym: 'PNP', kind: 'government' },
    });
    expect(searchHits(index, 'impulsor').items[0]).not.toHaveProperty('organisation');
  });

  test('sends at most 30 hits and tells how many there are', () => {
    const many = makeIndex({
      organisations: Array.from({ length: 45 }, (_, number) => ({
        id: `o${String(number)}`,
        name: `Mina ${String(number)}`,
      })),
    });
    const { total, items } = searchHits(many, 'mina');
    expect([total, items.length]).toEqual([45, 30]);
  });
});

test('names that a reader takes for the same are the same text', () => {
  expect(plainText('  Guamán-POMA  de Ayala. ')).toBe('guaman poma de ayala');
  expect(plainText('O.E.F.A.')).toBe('oefa');
  expect(plainText('S.A. de C.V.')).toBe('sa de cv');
});
