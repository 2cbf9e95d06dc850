/** The studies of a region and of its groups, with what sources say of them. */
import { dated, type AskedTime } from '../asked-time.ts';
import { claimsAbout } from '../claims.ts';
import type { FactIndex } from '../fact-index.ts';
import type { EventFact } from '../facts/nodes.ts';
import { nodeRef, regionRef } from '../names.ts';
import { byText, distinct } from '../ordering.ts';
import { enclosing, inside } from '../regions.ts';
import type { ClaimView } from '../views/pieces.ts';
import type { StudyItem } from '../views/region-claims-view.ts';

function studiesOf(index: FactIndex, region: string, groups: readonly string[]): EventFact[] {
  const around = enclosing(index, region).filter((id) => index.regions.get(id)?.kind !== 'country');
  const places = new Set([region, ...inside(index, region), ...around]);
  const events = [
    ...groups.flatMap((group) => index.eventsOfGroup.get(group).map((fact) => fact.event)),
    ...index.facts.eventRegion.filter((fact) => places.has(fact.region)).map((fact) => fact.event),
  ];
  return distinct(events)
    .flatMap((id) => index.events.get(id) ?? [])
    .filter(({ kind }) => kind === 'study');
}

/** What is said of interviews first, figures before all else, what is not stated last. */
function interviewsFirst(a: ClaimView, b: ClaimView): number {
  const rank = ({ aspect, measure = '' }: ClaimView): number =>
    (measure.includes('interview') ? 0 : 10) + (aspect === 'figure' ? 0 : aspect === 'not-stated' ? 2 : 1);
  return rank(a) - rank(b);
}

/** Oldest first, undated last: studies of the region, inside it, around it below the country, and of its groups. */
export function studyItems(index: FactIndex, region: string, groups: readonly string[], time: AskedTime): StudyItem[] {
  const start = ({ from, to }: EventFact): string => from ?? to ?? '9999';
  return studiesOf(index, region, groups)
    .sort((a, b) => byText(start(a), start(b)) || byText(a.id, b.id))
    .flatMap(({ id, from, to }): StudyItem[] => {
      const event = nodeRef(index, id);
      if (!event) return [];
      return [
        {
          event,
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
          regions: distinct(index.regionsOfEvent.get(id).map((fact) => fact.region)).map((place) =>
            regionRef(index, place),
          ),
          claims: claimsAbout(index, [id], time).sort(interviewsFirst),
          statements: index.describedBy.get(id).map((fact) => dated(fact, time)),
        },
      ];
    });
}
