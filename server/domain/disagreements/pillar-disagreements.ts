/** Organisations to which sources give different pillars. */
import type { FactIndex } from '../fact-index.ts';
import { byText, grouped } from '../ordering.ts';
import { organisationSentences } from '../statement-sentences/organisation-sentences.ts';
import { both, nameOf, say } from '../statement-sentences/sentence-table.ts';
import type { FoundDisagreement } from './found-disagreement.ts';

/** A pillar is what an organisation is: dates do not matter here. */
export function pillarDisagreements(index: FactIndex): FoundDisagreement[] {
  const byOrganisation = grouped(index.facts.belongsTo, (fact) => fact.organisation);
  return [...byOrganisation].flatMap(([organisation, facts]): FoundDisagreement[] => {
    const readings = [...grouped(facts, (fact) => fact.pillar)].sort(([a], [b]) => byText(a, b));
    if (readings.length < 2) return [];
    return [
      {
        id: `pillar:${organisation}`,
        about: [organisation, ...readings.map(([pillar]) => pillar)],
        text: say(
          both('las fuentes discrepan sobre el pilar de', 'sources disagree on the pillar of'),
          nameOf(index, organisation),
        ),
        readings: readings.map(([, same]) => ({
          text: organisationSentences.belongsTo.text(same[0], index),
          facts: same,
        })),
      },
    ];
  });
}
