/** A region with a group that an audience must not see: neither its id nor what it covers is told. */
import { expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { indexFor } from '#domain/audience/index-for.ts';
import { coverageOf } from '#domain/coverage.ts';
import { AppError } from '#domain/errors.ts';
import { indexFacts } from '#domain/fact-index.ts';
import { makeFacts } from '../../support/facts.ts';

const time = askedTime('2020', '2026-11-22');
const facts = makeFacts({
  sources: [{ id: 'open' }, { id: 'talks', confidentiality: 'chatham-house' }],
  organisations: [{ id: 'ministry' }],
  regions: [{ id: 'R' }, { id: 'S' }],
  groups: [{ id: 'a-confidential' }, { id: 'b-open' }, { id: 'c-elsewhere' }],
  groupRegion: [
    { source: 'talks', group: 'a-confidential', region: 'R' },
    { source: 'open', group: 'b-open', region: 'R' },
    { source: 'open', group: 'c-elsewhere', region: 'S' },
  ],
  expectedRoles: [{ id: 'role' }],
  canFill: [{ source: 'open', organisation: 'ministry', role: 'role' }],
  presentIn: [{ source: 'open', organisation: 'ministry', region: 'R' }],
  memberOf: [{ source: 'talks', organisation: 'ministry', group: 'a-confidential' }],
});
const shown = indexFor('public', indexFacts(facts));

it('has roles as they stand in the group that is shown, where the other one covers more', () => {
  const { group, items } = coverageOf(shown, 'R', {}, time);
  expect(group?.id).toBe('b-open');
  expect(items.map(({ state }) => state)).toEqual(['known']);
});

it('is not named by the refusal of a group that does not stand for it', () => {
  let refusal: unknown;
  try {
    coverageOf(shown, 'R', { group: 'c-elsewhere' }, time);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(AppError);
  expect(refusal).toMatchObject({ code: 'INVALID_INPUT', details: { allowed: { group: ['b-open'] } } });
  expect(JSON.stringify(refusal instanceof AppError && [refusal.message, refusal.details])).not.toContain(
    'confidential',
  );
});
