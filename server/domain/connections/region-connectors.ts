/** Who is present in several regions, or sits in the groups of several. */
import { dated, isCurrent, type AskedTime } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import { groupRef, organisationRef, regionRef } from '../names.ts';
import { currentStrands } from '../network/strands.ts';
import { byName, byText, grouped } from '../ordering.ts';
import type { RegionConnector } from '../views/connections-view.ts';

type Place = RegionConnector['regions'][number];

/** A presence stated for a whole country, or that the law gives it, ties no two regions together. */
function presences(index: FactIndex, organisation: string, time: AskedTime): Place[] {
  const facts = index.presencesOf.get(organisation).filter(({ region, mode }) => {
    const kind = index.regions.get(region)?.kind;
    return mode !== 'jurisdiction' && kind !== undefined && kind !== 'country';
  });
  return [...grouped(facts, ({ region }) => region)].flatMap(([region, own]): Place[] => {
    const statements = own.map((fact) => dated(fact, time)).filter(({ state }) => isCurrent(state));
    return statements.length === 0 ? [] : [{ region: regionRef(index, region), group: null, statements }];
  });
}

function seats(index: FactIndex, organisation: string, time: AskedTime): Place[] {
  const own = currentStrands(index, time)
    .at.get(organisation)
    .filter(({ relation, from }) => relation === 'membership' && from === organisation);
  return [...grouped(own, ({ to }) => to)].flatMap(([group, strands]): Place[] => {
    const regions = [...new Set(index.regionsOfGroup.get(group).map(({ region }) => region))];
    return regions
      .filter((region) => index.regions.has(region))
      .map((region) => ({
        region: regionRef(index, region),
        group: groupRef(index, group),
        statements: strands.map(({ statement }) => statement),
      }));
  });
}

/** Of these organisations those with two regions or more, most regions first; seats before presences. */
export function regionConnectors(
  index: FactIndex,
  organisations: readonly string[],
  time: AskedTime,
): RegionConnector[] {
  return organisations
    .flatMap((id): RegionConnector[] => {
      const places = [...seats(index, id, time), ...presences(index, id, time)];
      const several = new Set(places.map(({ region }) => region.id)).size > 1;
      return several ? [{ organisation: organisationRef(index, id), regions: places }] : [];
    })
    .sort(
      (a, b) =>
        new Set(b.regions.map(({ region }) => region.id)).size -
          new Set(a.regions.map(({ region }) => region.id)).size ||
        byName(a.organisation, b.organisation) ||
        byText(a.organisation.id, b.organisation.id),
    );
}
