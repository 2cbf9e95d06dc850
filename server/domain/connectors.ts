/** Who connects groups: organisations that sit in two of them, themselves or through a part or whole of theirs. */
import { isCurrent, type AskedTime } from './asked-time.ts';
import type { FactIndex } from './fact-index.ts';
import { currentSeats, type Seat } from './membership.ts';
import { groupRef, organisationRef } from './names.ts';
import { byText, distinct, grouped } from './ordering.ts';
import { inside, linkedGroups, ownGroups } from './regions.ts';
import { relativesOf } from './relatives.ts';
import type { DatedStatement } from './statement.ts';
import type { Connector } from './views/region-view.ts';

type SeatsByHolder = ReadonlyMap<string, readonly Seat[]>;
type ConnectorSeat = Connector['seats'][number];

function seatView(
  index: FactIndex,
  seats: readonly Seat[],
  group: string,
  through?: { readonly organisation: string; readonly statements: readonly DatedStatement[] },
): ConnectorSeat {
  return {
    group: groupRef(index, group),
    roles: seats.map((seat) => seat.role),
    through: through ? organisationRef(index, through.organisation) : null,
    statements: [
      ...seats.flatMap((seat) => seat.statements.filter(({ state }) => isCurrent(state) || state === 'superseded')),
      ...(through?.statements ?? []),
    ],
  };
}

/** Seats in another group: the organisation's own, or, where it has none, those of its parts and wholes. */
function seatsElsewhere(
  index: FactIndex,
  organisation: string,
  other: { readonly group: string; readonly seats: SeatsByHolder },
  time: AskedTime,
): ConnectorSeat[] {
  const own = other.seats.get(organisation);
  if (own) return [seatView(index, own, other.group)];
  return [...relativesOf(index, organisation, time)]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([relative, statements]) => {
      const seats = other.seats.get(relative);
      return seats ? [seatView(index, seats, other.group, { organisation: relative, statements })] : [];
    });
}

/** Linked groups and the enclosing country's; of a country's group, those of the regions inside, so that both sides agree. */
function groupsConnected(index: FactIndex, group: string, time: AskedTime): string[] {
  const countries = index.regionsOfGroup
    .get(group)
    .map((fact) => fact.region)
    .filter((region) => index.regions.get(region)?.kind === 'country');
  const within = countries.flatMap((country) =>
    inside(index, country).flatMap((region) => ownGroups(index, region, time)),
  );
  return distinct([...linkedGroups(index, group, time), ...within]).filter((other) => other !== group);
}

/**
 * Organisations with a seat in one of the groups and one in a linked group, the enclosing country's, or one of a region
 * inside, most sources first. Observers and contacts connect as members do; a seat of a part or whole counts and is
 * marked `through`.
 */
export function connectorsOf(index: FactIndex, groups: readonly string[], time: AskedTime): Connector[] {
  const linked = new Map(groups.map((group) => [group, groupsConnected(index, group, time)]));
  const everyGroup = distinct([...groups, ...[...linked.values()].flat()]);
  const seatsIn = new Map<string, SeatsByHolder>(
    everyGroup.map((group) => [group, grouped(currentSeats(index, group, time), (seat) => seat.organisation)]),
  );
  const found = new Map<string, Map<string, ConnectorSeat[]>>();
  for (const [group, others] of linked) {
    for (const [organisation, seats] of seatsIn.get(group) ?? []) {
      const elsewhere = others.flatMap((other) =>
        seatsElsewhere(index, organisation, { group: other, seats: seatsIn.get(other) ?? new Map() }, time),
      );
      if (elsewhere.length === 0) continue;
      const known = found.get(organisation) ?? new Map<string, ConnectorSeat[]>();
      known.set(group, [seatView(index, seats, group)]);
      for (const [other, views] of grouped(elsewhere, (seat) => seat.group.id)) {
        if (!known.has(other)) known.set(other, views);
      }
      found.set(organisation, known);
    }
  }
  return [...found]
    .map(([organisation, seats]) => ({
      organisation: organisationRef(index, organisation),
      seats: [...seats.values()].flat(),
    }))
    .sort((a, b) => sources(b) - sources(a) || byText(a.organisation.id, b.organisation.id));
}

function sources({ seats }: Connector): number {
  return new Set(seats.flatMap((seat) => seat.statements.map((statement) => statement.source))).size;
}
