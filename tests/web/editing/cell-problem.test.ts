/** What a field of a form says when it is left, and what keeps a form from being sent: the importer's rules. */
import { describe, expect, it } from 'vitest';
import { personalDataWarning } from '#domain/dataset/personal-data-warning.ts';
import { cellProblem, textKind } from '../../../web/src/editing/cell-problem.ts';
import { problemsOf } from '../../../web/src/editing/field-problems.ts';

const beginning = (text: string | undefined): string | undefined => text?.split(':')[0];

describe('a cell', () => {
  it('with personal data is told in the words of the import, and never repeats the value', () => {
    for (const text of ['alguien@example.org', 'llamar al 987 654 321', 'DNI 12345678']) {
      const problem = cellProblem(textKind, text)?.reason;
      expect(beginning(problem?.es)).toMatch(/^contiene un /);
      expect(beginning(problem?.es)).toBe(beginning(personalDataWarning(textKind, text)?.es));
      expect(problem?.en).toMatch(/^holds a.*: take it out, /);
      expect(`${problem?.es ?? ''} ${problem?.en ?? ''}`).not.toMatch(/\d|@/);
    }
  });

  it('is held to its kind, and an empty one to nothing', () => {
    expect(cellProblem({ type: 'number', least: 1, most: 5 }, '6')?.reason.en).toBe('cannot be above 5');
    expect(cellProblem({ type: 'url' }, 'no es')?.reason.en).toMatch(/^not the address/);
    expect(cellProblem({ type: 'figure' }, '987654321')).toBeUndefined();
    expect(cellProblem({ type: 'url' }, '  ')).toBeUndefined();
  });
});

describe('a form', () => {
  it('is not sent with personal data in any of its fields', () => {
    const values = { organisation: 'oefa', region: 'PE', mode: 'operation', source: 'own-knowledge', note: 'a@b.org' };
    const problems = problemsOf([{ place: 'x.', edit: { action: 'add', table: 'presences', values } }]);
    expect([...problems.keys()]).toEqual(['x.note']);
  });
});
