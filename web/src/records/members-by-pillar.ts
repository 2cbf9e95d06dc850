/** Members in the order of the pillars, and the seats of one organisation together. */
import type { MemberItem } from '#domain/views/record-view.ts';

const first = ['state', 'companies', 'civil-society'];
const last = ['none'];

/** Where a pillar stands among others; pillars that a dataset added come between the three of the model and those outside. */
export function placeOfPillar(pillar: string | null): number {
  if (pillar === null) return 99;
  if (last.includes(pillar)) return 98;
  const index = first.indexOf(pillar);
  return index === -1 ? 50 : index;
}

function grouped<Key>(items: readonly MemberItem[], keyOf: (item: MemberItem) => Key): [Key, MemberItem[]][] {
  const groups = new Map<Key, MemberItem[]>();
  for (const item of items) {
    const list = groups.get(keyOf(item)) ?? [];
    list.push(item);
    groups.set(keyOf(item), list);
  }
  return [...groups];
}

/** Pillars with their members: the three of the model, then added ones, then those outside, then unstated. */
export function groupedByPillar(
  items: readonly MemberItem[],
): readonly (readonly [string | null, readonly MemberItem[]])[] {
  return grouped(items, ({ organisation }) => organisation.pillar).sort(
    ([a], [b]) => placeOfPillar(a) - placeOfPillar(b),
  );
}

/** Organisations in the order of their first seat, each with all its seats. */
export function groupedByOrganisation(
  items: readonly MemberItem[],
): readonly (readonly [MemberItem['organisation'], readonly MemberItem[]])[] {
  return grouped(items, ({ organisation }) => organisation.id).flatMap(([, seats]) =>
    seats.slice(0, 1).map(({ organisation }) => [organisation, seats] as const),
  );
}
