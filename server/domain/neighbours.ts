/** Whom an organisation has a line to: its ties and groups at the asked time. */
import { dated, isCurrent, type AskedTime } from './asked-time.ts';
import type { FactIndex } from './fact-index.ts';

/**
 * Ids of the organisations and groups that documented or reported statements tie an organisation to, at the asked time.
 * Reference statements (law, mandate) are no contact and do not count.
 */
export function neighboursOf(index: FactIndex, organisation: string, time: AskedTime): Set<string> {
  const lines = [
    ...index.tiesFrom.get(organisation).map((fact) => ({ fact, other: fact.toId })),
    ...index.tiesTo.get(organisation).map((fact) => ({ fact, other: fact.fromId })),
    ...index.membershipsOf.get(organisation).map((fact) => ({ fact, other: fact.group })),
  ];
  return new Set(
    lines
      .filter(({ fact }) => fact.basis !== 'reference' && isCurrent(dated(fact, time).state))
      .map(({ other }) => other),
  );
}
