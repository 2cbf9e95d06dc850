/** Which lines count between organisations: what is asked for, and what it means where the question leaves it open. */
import type { LineChoice } from '../views/measures-view.ts';
import type { NetworkFilter } from '../views/network-view.ts';

/** The filters of the network with the choice of lines. */
export interface MeasuresChoice extends NetworkFilter {
  readonly conflict: boolean;
  readonly partOf: boolean;
  readonly coMembership: boolean;
  readonly coAttendance: boolean;
  /** Absent: by strength where groups or events in common count, because those lines are made to be weighted; else equally. */
  readonly weighted?: boolean | undefined;
  /** The group that engagement, gap, reach and representation are about; absent: the region's first. */
  readonly with?: string | undefined;
}

/** The choice as it is understood and told. Relations in `tie` are no kinds of tie; `part-of` among them counts such lines. */
export function lineChoice(choice: MeasuresChoice): LineChoice {
  const { tie, basis, source, conflict, coMembership, coAttendance } = choice;
  return {
    tie: [...tie],
    basis: [...basis],
    source: [...source],
    conflict,
    partOf: choice.partOf || tie.includes('part-of'),
    coMembership,
    coAttendance,
    weighted: choice.weighted ?? (coMembership || coAttendance),
  };
}

/** Whether nothing that filters organisations is asked for. */
export function isWhole(filter: NetworkFilter): boolean {
  const { pillar, kind, theme, mandate, group, basis, source, reference, jurisdiction } = filter;
  return (
    [pillar, kind, theme, mandate, group, basis, source].every(({ length }) => length === 0) &&
    reference &&
    jurisdiction
  );
}
