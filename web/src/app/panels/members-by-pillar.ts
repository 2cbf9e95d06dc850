/** Members in the order of the pillars. */
import type { MemberItem } from '#domain/views/record-view.ts';

const first = ['state', 'companies', 'civil-society'];
const last = ['none'];

function place(pillar: string | null): number {
  if (pillar === null) return 99;
  if (last.includes(pillar)) return 98;
  const index = first.indexOf(pillar);
  return index === -1 ? 50 : index;
}

/** Pillars with their members: the three of the model, then added ones, then those outside, then unstated. */
export function groupedByPillar(
  items: readonly MemberItem[],
): readonly (readonly [string | null, readonly MemberItem[]])[] {
  const groups = new Map<string | null, MemberItem[]>();
  for (const item of items) {
    const list = groups.get(item.organisation.pillar) ?? [];
    list.push(item);
    groups.set(item.organisation.pillar, list);
  }
  return [...groups].sort(([a], [b]) => place(a) - place(b));
}
