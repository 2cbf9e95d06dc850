/** Statement ids are stable, tell statements apart, and rest on a right SHA-256. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#domain/sha256.ts';
import { statementId } from '#domain/statement-id.ts';

test('sha256 agrees with the published vector and with node for any text', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

const base = {
  type: 'MEMBER_OF',
  from: 'peru/a',
  to: 'peru/g',
  kind: ['member'],
  source: 's',
  locator: 'p. 1',
} as const;

test('the id has 24 hexadecimal digits and is the same for the same statement', () => {
  expect(statementId(base)).toMatch(/^[0-9a-f]{24}$/);
  expect(statementId({ ...base })).toBe(statementId(base));
  expect(statementId({ ...base, key: undefined })).toBe(statementId(base));
});

test('type, ends, role, source, locator and key each make another statement', () => {
  const others = [
    { ...base, type: 'ENGAGED_WITH' as const },
    { ...base, from: 'other/a' },
    { ...base, to: 'peru/h' },
    { ...base, kind: ['observer'] },
    { ...base, source: 't' },
    { ...base, locator: 'p. 2' },
    { ...base, key: '2' },
  ];
  expect(new Set([base, ...others].map(statementId)).size).toBe(8);
});
