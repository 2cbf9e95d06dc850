/** Which sources say anything of an organisation. */
import type { FactIndex } from './fact-index.ts';

/** Ids of the sources of all statements about an organisation, whatever their dates. */
export function sourcesOf(index: FactIndex, organisation: string): Set<string> {
  const statements = [
    ...index.describedBy.get(organisation),
    ...index.pillarsOf.get(organisation),
    ...index.mandatesOf.get(organisation),
    ...index.presencesOf.get(organisation),
    ...index.wholesOf.get(organisation),
    ...index.partsOf.get(organisation),
    ...index.membershipsOf.get(organisation),
    ...index.engagementsOf.get(organisation),
    ...index.participationsOf.get(organisation),
    ...index.tiesFrom.get(organisation),
    ...index.tiesTo.get(organisation),
    ...index.rolesNamedFor.get(organisation),
    ...index.claimsAbout.get(organisation),
    ...index.ratingsOf.get(organisation),
  ];
  return new Set(statements.map((statement) => statement.source));
}
