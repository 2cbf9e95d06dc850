/** Parts and wholes of an organisation: an operation of a company, an embassy of a government. */
import { dated, isCurrent, type AskedTime } from './asked-time.ts';
import type { FactIndex } from './fact-index.ts';
import { grouped } from './ordering.ts';
import type { DatedStatement } from './statement.ts';

/** Parts and wholes at the asked time by their ids, each with the statements that say so; an unknown id has none. */
export function relativesOf(index: FactIndex, organisation: string, time: AskedTime): Map<string, DatedStatement[]> {
  const links = [
    ...index.partsOf.get(organisation).map((fact) => ({ other: fact.organisation, statement: dated(fact, time) })),
    ...index.wholesOf.get(organisation).map((fact) => ({ other: fact.whole, statement: dated(fact, time) })),
  ].filter(({ statement }) => isCurrent(statement.state));
  const byOther = grouped(links, ({ other }) => other);
  return new Map([...byOther].map(([other, found]) => [other, found.map(({ statement }) => statement)]));
}
