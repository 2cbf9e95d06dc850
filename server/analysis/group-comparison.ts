/** A group beside itself at another date, or beside another group. */
import { askedTime, type AskedTime } from '#domain/asked-time.ts';
import type { AsOf } from '#domain/edtf.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { compareDates } from '#domain/groups/compare-dates.ts';
import { compareGroups, type GroupAt } from '#domain/groups/compare-groups.ts';
import { heldRoles, type Held } from '#domain/groups/held-roles.ts';
import { groupRef, organisationRef, regionRef } from '#domain/names.ts';
import { byName, byText, countBy, distinct } from '#domain/ordering.ts';
import { placesOf } from '#domain/presence.ts';
import type { Evidence } from '#domain/views/pieces.ts';
import { comparisonStates, type ComparisonSide, type ComparisonView } from '#domain/views/group-view.ts';

import { byRegion } from './region-item.ts';

type Item = ComparisonView['items'][number];

function sideOf(index: FactIndex, { group, time }: GroupAt): ComparisonSide {
  const held = [...heldRoles(index, group, time).values()];
  return {
    group: groupRef(index, group),
    at: time.at,
    named: held.filter(({ named }) => named).length,
    onFile: held.filter(({ onFile }) => onFile).length,
  };
}

/** What a seat rests on at its date: not on what is only said of a later one, unless there is nothing else. */
function restsOn(held: Held): Evidence {
  const all = held.seats.flatMap(({ statements }) => statements);
  const then = all.filter(({ state }) => state !== 'stated-later');
  return then.length > 0 ? then : all;
}

function seatView(index: FactIndex, organisation: string, held: Held): Item['left'] {
  return {
    organisation: organisationRef(index, organisation),
    roles: [...held.roles],
    state: held.state,
    statements: restsOn(held),
  };
}

function regionsOf(index: FactIndex, organisations: readonly string[], time: AskedTime): Item['regions'] {
  return distinct(organisations.flatMap((organisation) => placesOf(index, organisation, time)))
    .map((region) => regionRef(index, region))
    .sort(byRegion);
}

function itemsOf(index: FactIndex, left: GroupAt, right: GroupAt): Item[] {
  if (left.group === right.group) {
    return compareDates(index, left.group, left.time, right.time).map(
      ({ organisation, state, reason, before, after }) => ({
        state,
        reason,
        left: before.onFile ? seatView(index, organisation, before) : null,
        right: after.onFile || state === 'left' || state === 'between' ? seatView(index, organisation, after) : null,
        link: [],
        regions: regionsOf(index, [organisation], left.time),
      }),
    );
  }
  return compareGroups(index, left, right).map((pair) => ({
    state: pair.state,
    reason: pair.reason,
    left: pair.left ? seatView(index, pair.left.organisation, pair.left.held) : null,
    right: pair.right ? seatView(index, pair.right.organisation, pair.right.held) : null,
    link: [...pair.link],
    regions: regionsOf(
      index,
      [pair.left, pair.right].flatMap((side) => side?.organisation ?? []),
      left.time,
    ),
  }));
}

function byState(a: Item, b: Item): number {
  const [first, second] = [a.left ?? a.right, b.left ?? b.right].map((seat) => seat?.organisation);
  return (
    comparisonStates.indexOf(a.state) - comparisonStates.indexOf(b.state) ||
    (first && second ? byText(first.kind, second.kind) || byName(first, second) : 0)
  );
}

/**
 * Compares a group at the asked time with `with` (itself when absent) at `then` (the asked time when absent). The two
 * dates of one group are put in their order.
 * @throws AppError NOT_FOUND for an unknown group
 */
export function groupComparison(
  index: FactIndex,
  id: string,
  asked: { readonly with?: string | undefined; readonly then?: AsOf | undefined },
  time: AskedTime,
  today: string,
): ComparisonView {
  const other: GroupAt = {
    group: asked.with ?? id,
    time: asked.then === undefined ? time : askedTime(asked.then, today),
  };
  const own: GroupAt = { group: id, time };
  const swap = other.group === id && other.time.period.first < time.period.first;
  const [left, right] = swap ? [other, own] : [own, other];
  const items = itemsOf(index, left, right).sort(byState);
  return {
    left: sideOf(index, left),
    right: sideOf(index, right),
    counts: countBy(items, ({ state }) => state),
    items,
  };
}
