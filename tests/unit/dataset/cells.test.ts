/** Cells: what people write is understood where it has one meaning, and refused where it has not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosen } from '#domain/dataset/choice-words.ts';
import { datasetTables } from '#domain/dataset/dataset-tables.ts';
import { parseCell } from '#domain/dataset/parse-cell.ts';
import { parseDate, parseMonth } from '#domain/dataset/parse-date.ts';
import { parseNumber } from '#domain/dataset/parse-number.ts';
import * as vocabularies from '#domain/vocabularies.ts';

describe('numbers', () => {
  test.each([
    ['3', 3],
    ['-2', -2],
    ['−2', -2],
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['1,25', 1.25],
    ['0.125', 0.125],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['1234.567', 1234.567],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ value });
  });

  test.each(['1,234', '1.234', '12.500', '450,000'])('%s can mean two numbers and is refused', (text) => {
    expect(parseNumber(text)).toHaveProperty('problem.en', expect.stringContaining('thousands or decimals'));
  });

  test.each(['', 'tres', '1.2.3', '1,23,456', '12 %', '1e5', '.', ',5', '5.', '1.234,567.8', '--1', 'Infinity'])(
    '%s is no number',
    (text) => {
      expect(parseNumber(text)).toHaveProperty('problem.en', expect.stringContaining('not a number'));
    },
  );

  test('a whole number or a short decimal reads as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999999, max: 999999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const text = `${String(whole)}.${String(cents).padStart(2, '0')}`;
        expect(parseNumber(text)).toEqual({ value: Number(text) + 0 });
      }),
    );
  });
});

test('signs that turn the direction of words are left out, and letters of every direction stay', () => {
  expect(parseCell({ type: 'text' }, '\u202Eoenim opurg\u202C 12')).toEqual({ value: 'oenim opurg 12' });
  expect(parseCell({ type: 'text' }, 'مجلس المياه 4')).toEqual({ value: 'مجلس المياه 4' });
});

describe('dates', () => {
  test.each(['2017', '2017-08', '2017-08-31', '2016-02-29'])('%s stands as it is', (text) => {
    expect(parseDate(text)).toEqual({ value: text });
  });

  test.each([
    ['31/08/2017', '2017-08-31'],
    ['1/8/2017', '2017-08-01'],
    ['08/2017', '2017-08'],
    ['2017-08-31T10:30:00Z', '2017-08-31'],
    ['2017-08-31 00:00:00', '2017-08-31'],
    ['agosto 2017', '2017-08'],
    ['Agosto de 2017', '2017-08'],
    ['31 de agosto de 2017', '2017-08-31'],
    ['1.º de setiembre del 2017', '2017-09-01'],
    ['ago. 2017', '2017-08'],
    ['31 August 2017', '2017-08-31'],
    ['August 31st, 2017', '2017-08-31'],
    ['Dec 2017', '2017-12'],
  ])('%s is read as %s with a warning', (text, value) => {
    const parsed = parseDate(text);
    expect(parsed).toHaveProperty('value', value);
    expect(parsed).toHaveProperty('warning.es', expect.stringContaining(value));
  });

  test.each([
    '2017-13',
    '2017-02-30',
    '30/02/2017',
    '08/31/2017',
    'agostinho 2017',
    '31 de febrero de 2017',
    'agosto',
    'mayor 2017',
    '17',
    '2017-8',
    '2017~',
    '2017/2018',
  ])('%s is refused with what to write', (text) => {
    expect(parseDate(text)).toHaveProperty('problem.en', 'not a date: write 2017, August 2017, 2017-08 or 2017-08-31');
  });

  test('an interview is dated by month', () => {
    expect(parseMonth('2025-03')).toEqual({ value: '2025-03' });
    expect(parseMonth('2025-03-14')).toMatchObject({ value: '2025-03', warning: {} });
    expect(parseMonth('2025')).toHaveProperty('problem');
  });
});

describe('words of closed lists', () => {
  test.each([
    ['groupRoles', 'Secretaría', 'secretariat'],
    ['groupRoles', 'coordinadora', 'coordinator'],
    ['groupRoles', 'COORDINACION', 'coordinator'],
    ['groupRoles', 'Grupo Impulsor', 'core-member'],
    ['groupRoles', 'integrante', 'member'],
    ['groupRoles', 'observador', 'observer'],
    ['groupRoles', 'core member', 'core-member'],
    ['organisationKinds', 'gobierno', 'government'],
    ['organisationKinds', 'Empresa extractiva', 'extractive-company'],
    ['organisationKinds', 'Sociedad civil', 'civil-society'],
    ['organisationKinds', 'embajada', 'embassy'],
    ['bases', 'documentado', 'documented'],
    ['comparators', '≥', '>='],
    ['presenceModes', 'sede', 'headquarters'],
    ['participationRoles', 'sede', 'host'],
    ['claimAspects', 'no se indica', 'not-stated'],
  ] as const)('%s: %s is %s', (list, text, value) => {
    expect(chosen(vocabularies[list], text)).toBe(value);
  });

  test('what is in no list is refused with the list; an open list takes a new word of the right shape', () => {
    expect(parseCell({ type: 'choice', values: ['member'] }, 'jefe')).toHaveProperty(
      'problem.en',
      'not in the list: member',
    );
    expect(parseCell({ type: 'choice', values: ['member', 'observer'] }, 'jefe')).toHaveProperty(
      'problem.es',
      'no está en la lista: integrante (member), observador (observer)',
    );
    const open = { type: 'choice', values: ['funds'], open: true } as const;
    expect(parseCell(open, 'shares-water-with')).toEqual({ value: 'shares-water-with' });
    expect(parseCell(open, 'Comparte agua')).toHaveProperty('problem');
  });

  test('every entry of every closed list of a table is understood as itself', () => {
    for (const { kind } of datasetTables.flatMap(({ columns }) => columns)) {
      if (kind.type === 'choice') for (const value of kind.values) expect(chosen(kind.values, value)).toBe(value);
    }
  });
});

describe('other cells', () => {
  test.each(['sí', 'Si', 'yes', 'YES', 'true', '1', 'x'])('%s is yes', (text) => {
    expect(parseCell({ type: 'yes-no' }, text)).toEqual({ value: true });
  });
  test.each(['no', 'No', 'false', '0'])('%s is no', (text) => {
    expect(parseCell({ type: 'yes-no' }, text)).toEqual({ value: false });
  });
  test('tal vez is neither', () => {
    expect(parseCell({ type: 'yes-no' }, 'tal vez')).toHaveProperty('problem');
  });

  test.each(['guaman-poma', 'a1', 'PE-CUS', 'PE', 'RC-RIO-ALT'])('%s is an id', (text) => {
    expect(parseCell({ type: 'id' }, text)).toEqual({ value: text });
  });
  test.each(['Guaman', 'guamán', 'a_b', '-a', 'a b', 'a/b', '../x'])('%s is no id', (text) => {
    expect(parseCell({ type: 'id' }, text)).toHaveProperty('problem');
  });

  test('numbers keep to their range', () => {
    const strength = { type: 'number', least: 1, most: 5 } as const;
    expect(parseCell(strength, '5')).toEqual({ value: 5 });
    expect(parseCell(strength, '6')).toHaveProperty('problem.en', 'cannot be above 5');
    expect(parseCell(strength, '0')).toHaveProperty('problem.en', 'cannot be below 1');
    expect(parseCell({ type: 'number', above: 0, most: 1 }, '0')).toHaveProperty('problem.en', 'must be above 0');
    expect(parseCell({ type: 'number', whole: true }, '1.5')).toHaveProperty('problem.en', 'must be a whole number');
    expect(parseCell({ type: 'number' }, 1.234)).toEqual({ value: 1.234 });
  });

  test('a list drops empty parts and repetitions; text stays as it is, formulas too', () => {
    expect(parseCell({ type: 'list' }, 'a | b||a')).toEqual({ value: ['a', 'b'] });
    expect(parseCell({ type: 'text' }, '=1+1')).toEqual({ value: '=1+1' });
  });

  test('a cell of more than 10,000 characters is refused', () => {
    expect(parseCell({ type: 'text' }, 'a'.repeat(10_000))).toHaveProperty('value');
    expect(parseCell({ type: 'text' }, 'a'.repeat(10_001))).toHaveProperty('problem');
  });
});

describe('addresses of pages', () => {
  test.each(['https://example.org/informe?x=1#p', 'http://example.org', 'HTTPS://EXAMPLE.ORG/a'])(
    '%s stays',
    (text) => {
      expect(parseCell({ type: 'url' }, text)).toEqual({ value: text });
    },
  );

  test.each(['www.example.org/a', 'example.org'])('%s is given its scheme, with a warning', (text) => {
    expect(parseCell({ type: 'url' }, text)).toMatchObject({ value: `https://${text}`, warning: {} });
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', 'una página'])(
    '%s is refused',
    (text) => {
      expect(parseCell({ type: 'url' }, text)).toHaveProperty('problem');
    },
  );
});
