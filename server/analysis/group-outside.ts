/** Who is on file in the regions of a group and takes no part in it. */
import type { AskedTime } from '#domain/asked-time.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { groupSummary } from '#domain/group-standing.ts';
import { groupRef, organisationRef } from '#domain/names.ts';
import { byName, byText, distinct } from '#domain/ordering.ts';
import { presencesIn } from '#domain/presence.ts';
import { relativesOf } from '#domain/relatives.ts';
import type { OutsideView } from '#domain/views/group-view.ts';

/**
 * Organisations present in a region of the group, or in contact with it, that are neither member nor observer, by kind
 * and name. A group of no region has none but those in contact.
 * @throws AppError NOT_FOUND for an unknown group
 */
export function groupOutside(index: FactIndex, id: string, time: AskedTime): OutsideView {
  const group = groupRef(index, id);
  const { members, observers } = groupSummary(index, id, time);
  const inside = new Set([...members, ...observers]);
  const regions = distinct(index.regionsOfGroup.get(id).map(({ region }) => region));
  const found = new Map<string, OutsideView['items'][number]>();
  for (const region of regions) {
    for (const [organisation, { way, statements }] of presencesIn(index, region, [id], time)) {
      if (inside.has(organisation) || found.has(organisation)) continue;
      const through = [...relativesOf(index, organisation, time).keys()].filter((other) => inside.has(other));
      found.set(organisation, {
        organisation: organisationRef(index, organisation),
        way,
        through: through.map((other) => organisationRef(index, other)).sort(byName),
        statements: [...statements],
      });
    }
  }
  const items = [...found.values()].sort(
    (a, b) => byText(a.organisation.kind, b.organisation.kind) || byName(a.organisation, b.organisation),
  );
  return { group, at: time.at, total: items.length, items };
}
