/** Who connects groups: organisations that sit in two of them, themselves or through a part or whole of theirs. */
import { isCurrent, type AskedTime } from './asked-time.ts';
import type { FactIndex } from './fact-index.ts';
import { currentSeats, type Seat } from './membership.ts';
import { groupRef, organisationRef } from './names.ts';
import { byText, distinct, grouped } from './ordering.ts';
import { linkedGroups, standingGroups } from './regions.ts';
import { relativesOf } from './relatives.ts';
import type { DatedStatement } from './statement.ts';
import type { Connector } from './views/region-view.ts';

type SeatsByHolder = ReadonlyMap<string, readonly Seat[]>;
type ConnectorSeat = Connector['seats'][number];

/** Which groups are connected: those asked about, each with whatever others there are. */
export interface ConnectedGroups {
  readonly groups: readonly string[];
  readonly others: readonly string[];
  /** The statements that count; by default all. A seat without any is none. */
  readonly counts?: (statement: DatedStatement) => boolean;
}

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
    statements: [...seats.flatMap((seat) => seat.statements), ...(through?.statements ?? [])],
  };
}

/** Seats in another group: the organisation's own, or, where it has none, those of its parts and wholes. */
function seatsElsewhere(
  index: FactIndex,
  organisation: string,
  other: { readonly group: string; readonly seats: SeatsByHolder },
  relatives: readonly (readonly [string, readonly DatedStatement[]])[],
): ConnectorSeat[] {
  const own = other.seats.get(organisation);
  if (own) return [seatView(index, own, other.group)];
  return relatives.flatMap(([relative, statements]) => {
    const seats = other.seats.get(relative);
    return seats ? [seatView(index, seats, other.group, { organisation: relative, statements })] : [];
  });
}

/** What a region's groups are connected with: groups linked to them, and those that stand for any other region. */
export function connectedWith(index: FactIndex, groups: readonly string[], time: AskedTime): ConnectedGroups {
  const linked = groups.flatMap((group) => linkedGroups(index, group, time));
  return { groups, others: distinct([...linked, ...standingGroups(index, time)]) };
}

/**
 * Organisations with a seat in one of the groups and one in another of them or of the others, most sources first.
 * Observers and contacts connect as members do; a seat of a part or whole counts and is marked `through`.
 */
export function connectorsOf(
  index: FactIndex,
  { groups, others, counts = () => true }: ConnectedGroups,
  time: AskedTime,
): Connector[] {
  const shown = ({ statements, ...seat }: Seat): Seat => ({
    ...seat,
    statements: statements.filter((one) => (isCurrent(one.state) || one.state === 'superseded') && counts(one)),
  });
  const everyGroup = distinct([...groups, ...others]);
  const seatsIn = new Map<string, SeatsByHolder>(
    everyGroup.map((group) => {
      const seats = currentSeats(index, group, time).map(shown);
      return [
        group,
        grouped(
          seats.filter(({ statements }) => statements.length > 0),
          (seat) => seat.organisation,
        ),
      ];
    }),
  );
  const seatedIn = new Map<string, string[]>();
  for (const group of distinct(groups)) {
    for (const organisation of seatsIn.get(group)?.keys() ?? []) {
      seatedIn.set(organisation, [...(seatedIn.get(organisation) ?? []), group]);
    }
  }
  return [...seatedIn]
    .flatMap(([organisation, own]): Connector[] => {
      const relatives = [...relativesOf(index, organisation, time)]
        .map(([relative, links]) => [relative, links.filter(counts)] as const)
        .filter(([, links]) => links.length > 0)
        .sort(([a], [b]) => byText(a, b));
      const seats = [...new Set([...own, ...everyGroup])].flatMap((group) =>
        seatsElsewhere(index, organisation, { group, seats: seatsIn.get(group) ?? new Map() }, relatives),
      );
      const several = new Set(seats.map(({ group }) => group.id)).size > 1;
      return several ? [{ organisation: organisationRef(index, organisation), seats }] : [];
    })
    .sort((a, b) => sources(b) - sources(a) || byText(a.organisation.id, b.organisation.id));
}

function sources({ seats }: Connector): number {
  return new Set(seats.flatMap((seat) => seat.statements.map((statement) => statement.source))).size;
}
