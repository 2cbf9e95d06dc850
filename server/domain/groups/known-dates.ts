/** The dates at which something is stated of who takes part in a group: the stops of a time control. */
import { askedTime } from '../asked-time.ts';
import { knownPeriod, type EdtfDate } from '../edtf.ts';
import type { FactIndex } from '../fact-index.ts';
import { byText, distinct } from '../ordering.ts';
import type { StatementDates } from '../statement.ts';
import type { KnownDate } from '../views/group-view.ts';
import { heldRoles } from './held-roles.ts';
import { isSizeFigure } from './stated-sizes.ts';

function byTime(a: EdtfDate, b: EdtfDate): number {
  const [first, second] = [knownPeriod(a), knownPeriod(b)];
  // Of dates that begin together the wider one first: 2017 before January 2017.
  return byText(first.first, second.first) || byText(second.last, first.last);
}

function datesOf(statements: readonly StatementDates[]): EdtfDate[] {
  return statements.flatMap(({ from, to, attested }) => [from, to, attested].filter((date) => date !== undefined));
}

/**
 * Every date, as its source writes it, that a seat, a contact, a figure of size or the group's own beginning and end
 * bear (of a contact only where somebody is named at it), oldest first, with how many organisations (members and
 * observers) are stated at it by name, and how many are on file by then.
 */
export function knownDates(index: FactIndex, group: string): KnownDate[] {
  const figures = index.claimsAbout.get(group).filter((fact) => {
    const claim = index.claims.get(fact.claim);
    return claim !== undefined && isSizeFigure(claim);
  });
  const own = index.groups.get(group);
  const ofSeats = new Set(datesOf([...index.membershipsIn.get(group), ...figures, ...(own ? [own] : [])]));
  return distinct([...ofSeats, ...datesOf(index.engagementsIn.get(group))])
    .sort(byTime)
    .map((date) => {
      const held = [...heldRoles(index, group, askedTime(date, date)).values()];
      return {
        date,
        named: held.filter(({ named }) => named).length,
        onFile: held.filter(({ onFile }) => onFile).length,
      };
    })
    .filter(({ date, named }) => named > 0 || ofSeats.has(date));
}
