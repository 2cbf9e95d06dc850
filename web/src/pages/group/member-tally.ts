/** Members and observers of a group counted by something: organisations, never seats. */
import type { MemberItem } from '#domain/views/record-view.ts';
import { currentStates, memberRoles } from '#domain/vocabularies.ts';

export interface Tally {
  readonly value: string;
  readonly members: number;
  readonly observers: number;
}

/** Whether a seat is on file at the asked time. */
export function isOnFile({ state }: Pick<MemberItem, 'state'>): boolean {
  return currentStates.some((current) => current === state);
}

/** Most first; whoever holds a member role is no observer, and contact alone counts nowhere. */
export function countsBy(items: readonly MemberItem[], value: (item: MemberItem) => string): readonly Tally[] {
  const kinds = new Map<string, { value: string; member: boolean }>();
  for (const item of items) {
    if (item.role === 'contact' || !isOnFile(item)) continue;
    const { id } = item.organisation;
    const member = memberRoles.some((role) => role === item.role) || kinds.get(id)?.member === true;
    kinds.set(id, { value: value(item), member });
  }
  const tallies = new Map<string, Tally>();
  for (const { value: key, member } of kinds.values()) {
    const { members, observers } = tallies.get(key) ?? { members: 0, observers: 0 };
    tallies.set(key, { value: key, members: members + (member ? 1 : 0), observers: observers + (member ? 0 : 1) });
  }
  return [...tallies.values()].sort(
    (a, b) => b.members + b.observers - a.members - a.observers || a.value.localeCompare(b.value),
  );
}
