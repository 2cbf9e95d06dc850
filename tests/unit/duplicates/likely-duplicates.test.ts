/** Which organisations may be one: what counts as a reason, and what does not. */
import { describe, expect, test } from 'vitest';
import { duplicateReasons, type Named } from '#domain/duplicates/duplicate-reasons.ts';
import { initialsOf, nameWords } from '#domain/duplicates/name-words.ts';

function named(id: string, names: string[], acronym?: string, kind = 'civil-society'): Named {
  return { id, kind, names, acronym };
}

function codes(a: Named, b: Named): string[] {
  return duplicateReasons(a, b).map(({ code }) => code);
}

describe('reasons', () => {
  test.each([
    [['Centro Guamán Poma de Ayala'], ['CENTRO GUAMAN POMA DE AYALA'], 'same-name'],
    [['Centro Guamán Poma de Ayala'], ['Centro Gauman Poma de Ayala'], 'similar-name'],
    [['Minera Yanacocha S.R.L.'], ['Minera Yanacocha'], 'similar-name'],
    [['Asociación para la Vida'], ['Vida, Asociación'], 'similar-name'],
    [['Barrick'], ['Barrick Gold'], 'longer-name'],
    [['Autoridad Nacional del Agua'], ['ANA'], 'initials'],
  ])('%s and %s: %s', (one, other, code) => {
    expect(codes(named('a', one), named('b', other))).toEqual([code]);
    expect(codes(named('b', other), named('a', one))).toEqual([code]);
  });

  test('an acronym that both use', () => {
    expect(codes(named('a', ['Red Verde'], 'RV-1'), named('b', ['Otra casa'], 'rv1'))).toEqual(['same-acronym']);
  });

  test('are sentences with both names, in both languages', () => {
    const [reason] = duplicateReasons(named('a', ['Minera Sol SAC']), named('b', ['Minera Soll']));
    expect(reason).toBeUndefined();
    const [near] = duplicateReasons(named('a', ['Minera Solar']), named('b', ['Minera Sollar']));
    expect(near?.text.es).toBe('«Minera Solar» y «Minera Sollar» se escriben casi igual.');
    expect(near?.text.en).toBe('“Minera Solar” and “Minera Sollar” are spelt almost alike.');
  });
});

describe('no reason', () => {
  test.each([
    ['Gerencia ambiental de Cusco', 'Gerencia ambiental de Puno'],
    ['Comisaría 12', 'Comisaría 13'],
    ['Ministerio del Ambiente', 'Ministerio del Interior'],
    ['Sol', 'Sal'],
  ])('%s, %s', (one, other) => {
    expect(codes(named('a', [one]), named('b', [other]))).toEqual([]);
  });

  test('a longer name of another kind of organisation', () => {
    expect(codes(named('a', ['Canadá'], undefined, 'foreign-government'), named('b', ['Canadá Norte']))).toEqual([]);
  });
});

test('words of a name leave out articles and legal forms; initials are of its capitals', () => {
  expect(nameWords('Compañía Minera Ares S.A.C.')).toEqual(['ares', 'minera']);
  expect(initialsOf('Organismo de Evaluación y Fiscalización Ambiental')).toBe('oefa');
});
