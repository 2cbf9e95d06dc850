/** What people write in claims: figures, and the words for measures, categories and standings. */
import { describe, expect, test } from 'vitest';
import { knownMeasures, meantCategory, meantMeasure, meantStanding } from '#domain/dataset/measure-words.ts';
import { parseCell } from '#domain/dataset/parse-cell.ts';
import { locales } from '#domain/vocabularies.ts';
import { hasWord, words } from '#domain/wording.ts';

describe('figures', () => {
  test.each([
    ['1.234.567', '1234567'],
    ['1,234.5', '1234.5'],
    ['12,5', '12,5'],
    ['0.125', '0.125'],
    ['2017-08', '2017-08'],
    ['chatham-house', 'chatham-house'],
  ])('%s is %s', (text, value) => {
    expect(parseCell({ type: 'figure' }, text)).toEqual({ value });
  });

  test('thousands that may be decimals are refused, since figures are compared', () => {
    expect(parseCell({ type: 'figure' }, '5.120')).toHaveProperty('problem.es', expect.stringContaining('miles'));
  });
});

describe('measures', () => {
  test.each([
    ['Personas capacitadas', 'people-trained'],
    ['miembros', 'members'],
    ['Fundación', 'founded'],
    ['Próxima región: agua', 'next-region-agua'],
    ['siguiente región', 'next-region'],
    ['Disputas por el agua', 'Disputas por el agua'],
    ['regional', 'regional'],
  ])('%s means %s', (text, measure) => {
    expect(meantMeasure(text)).toBe(measure);
  });

  test('an id means itself, and each has words in both languages', () => {
    for (const id of knownMeasures) {
      expect(meantMeasure(id)).toBe(id);
      expect(hasWord('measure', id)).toBe(true);
      for (const lang of locales) expect(meantMeasure(words('measure', id)[lang])).toBe(id);
    }
  });

  test('categories and standings', () => {
    expect(['en total', 'Latentes', 'policía'].map(meantCategory)).toEqual(['all', 'latent', 'policía']);
    expect(['Con grupo', 'candidata', 'descartada'].map(meantStanding)).toEqual(['group', 'prospective', 'descartada']);
  });
});
