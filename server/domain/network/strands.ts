/** Strands: single statements between two organisations or groups, several of which make one line of the network. */
import { dated, isCurrent, type AskedTime } from '../asked-time.ts';
import type { FactIndex, Lookup } from '../fact-index.ts';
import type { Statement, DatedStatement } from '../statement.ts';
import { currentSeats, type Seat } from '../membership.ts';
import type { NetworkLine } from '../views/network-view.ts';
import { keptPerTime } from '../kept-per-time.ts';

export type Relation = NetworkLine['relations'][number];

export interface Strand {
  readonly relation: Relation;
  /** Role, level, kind of tie, of part or of group link. */
  readonly kind: string;
  /** Ids of the two ends; member to group, part to whole, and as stated for ties and group links. */
  readonly from: string;
  readonly to: string;
  /** Whether a tie runs one way only; other relations have no direction to draw. */
  readonly directed: boolean;
  readonly statement: DatedStatement;
}

export interface Strands {
  readonly all: readonly Strand[];
  /** The strands at a node, whichever end it is. */
  readonly at: Lookup<Strand>;
}

/**
 * The statements that put an organisation into a seat: those current at the time; where a later holder has superseded
 * the role, the superseded ones, which still make it a member.
 */
export function seatStatements({ statements }: Seat): readonly DatedStatement[] {
  const current = statements.filter((statement) => isCurrent(statement.state));
  return current.length > 0 ? current : statements.filter((statement) => statement.state === 'superseded');
}

function membershipStrands(index: FactIndex, time: AskedTime): Strand[] {
  return index.facts.groups.flatMap((group) =>
    currentSeats(index, group.id, time).flatMap((seat) =>
      seatStatements(seat).map((statement): Strand => ({
        relation: 'membership',
        kind: seat.role,
        from: seat.organisation,
        to: seat.group,
        directed: false,
        statement,
      })),
    ),
  );
}

function currentOf<Fact extends Statement>(
  facts: readonly Fact[],
  time: AskedTime,
  describe: (fact: Fact) => Omit<Strand, 'statement'>,
): Strand[] {
  return facts.flatMap((fact) => {
    const statement = dated(fact, time);
    return isCurrent(statement.state) ? [{ ...describe(fact), statement }] : [];
  });
}

function lookupByEnd(all: readonly Strand[]): Lookup<Strand> {
  const byEnd = new Map<string, Strand[]>();
  for (const strand of all) {
    for (const end of new Set([strand.from, strand.to])) {
      const known = byEnd.get(end);
      if (known) known.push(strand);
      else byEnd.set(end, [strand]);
    }
  }
  return { get: (id) => byEnd.get(id) ?? [] };
}

/** Every strand of a workspace that is on file as of the asked time, reference statements among them. */
export const currentStrands = keptPerTime((index: FactIndex, time: AskedTime): Strands => {
  const { engagedWith, tiedTo, partOf, groupLink } = index.facts;
  const undirected = { directed: false };
  const all = [
    ...membershipStrands(index, time),
    ...currentOf(engagedWith, time, ({ organisation, group, level }) => {
      return { relation: 'engagement', kind: level, from: organisation, to: group, ...undirected };
    }),
    ...currentOf(tiedTo, time, ({ fromId, toId, kind, directed }) => {
      return { relation: 'tie', kind, from: fromId, to: toId, directed };
    }),
    ...currentOf(partOf, time, ({ organisation, whole, kind }) => {
      return { relation: 'part-of', kind, from: organisation, to: whole, ...undirected };
    }),
    ...currentOf(groupLink, time, ({ group, toGroup, kind }) => {
      return { relation: 'group-link', kind, from: group, to: toGroup, ...undirected };
    }),
  ];
  return { all, at: lookupByEnd(all) };
});
