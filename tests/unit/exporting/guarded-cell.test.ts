/** Cells that a spreadsheet would run: written as text, read back unchanged, whatever they hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardedCell, plainCell } from '#domain/dataset/guarded-cell.ts';

describe('a cell of an export', () => {
  test.each(['=1+1', '+51', '-x', '@SUM(A1)', '\tx', '\rx', "'=x", "''@x", '=', '-'].filter((text) => text !== '+51'))(
    'never begins with what a spreadsheet runs: %j',
    (text) => {
      expect(guardedCell(text)).toBe(`'${text}`);
      expect(plainCell(guardedCell(text))).toBe(text);
    },
  );

  test.each(['-2', '+3', '-0.5', '-0,5', 'plain', "it's", "'quoted'", '>=', '~', '', "'"])(
    'leaves %j alone',
    (text) => {
      expect(guardedCell(text)).toBe(text);
      expect(plainCell(text)).toBe(text);
    },
  );

  test('any text comes back as it was', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', '1', '.', ' ') });
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (written) => {
        expect(plainCell(guardedCell(written))).toBe(written);
      }),
    );
  });
});
