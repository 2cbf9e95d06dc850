/** Members and observers counted apart: organisations, not seats. */
import { expect, it } from 'vitest';
import type { MemberItem } from '#domain/views/record-view.ts';
import { countsBy } from '../../../web/src/pages/group/member-tally.ts';

function seat(
  id: string,
  kind: MemberItem['organisation']['kind'],
  role: MemberItem['role'],
  state: MemberItem['state'] = 'stated',
): MemberItem {
  const organisation = { id, name: id, names: { es: id, en: id }, kind, pillar: 'state', reference: false };
  return { organisation, role, state, statements: [] };
}

it('counts each organisation once, as a member when any of its roles makes it one', () => {
  const items = [
    seat('a', 'government', 'secretariat'),
    seat('a', 'government', 'member', 'last-stated'),
    seat('b', 'government', 'observer'),
    seat('c', 'embassy', 'member'),
    seat('c', 'embassy', 'observer'),
    seat('d', 'embassy', 'contact'),
    seat('e', 'embassy', 'member', 'ended'),
    seat('f', 'media', 'observer', 'undated'),
  ];
  expect(countsBy(items, ({ organisation }) => organisation.kind)).toEqual([
    { value: 'government', members: 1, observers: 1 },
    { value: 'embassy', members: 1, observers: 0 },
    { value: 'media', members: 0, observers: 1 },
  ]);
});
