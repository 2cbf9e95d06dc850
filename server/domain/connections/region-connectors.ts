/** Who is present in several regions, or sits in the groups of several. */
import { dated, isCurrent, type AskedTime } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import { groupRef, organisationRef, regionRef } from '../names.ts';
import { currentStrands } from '../network/strands.ts';
import { byName, byText, distinct, grouped } from '../ordering.ts';
import { enclosing } from '../regions.ts';
import type { DatedStatement } from '../statement.ts';
import type { RegionConnector } from '../views/connections-view.ts';

type Place = RegionConnector['regions'][number];
type Counts = (statement: DatedStatement) => boolean;

/** A presence stated for a whole country, or that the law gives it, ties no two regions together. */
function presences(index: FactIndex, organisation: string, time: AskedTime, counts: Counts): Place[] {
  const facts = index.presencesOf.get(organisation).filter(({ region, mode }) => {
    const kind = index.regions.get(region)?.kind;
    return mode !== 'jurisdiction' && kind !== undefined && kind !== 'country';
  });
  return [...grouped(facts, ({ region }) => region)].flatMap(([region, own]): Place[] => {
    const statements = own.map((fact) => dated(fact, time)).filter((one) => isCurrent(one.state) && counts(one));
    return statements.length === 0 ? [] : [{ region: regionRef(index, region), group: null, statements }];
  });
}

function seats(index: FactIndex, organisation: string, time: AskedTime, counts: Counts): Place[] {
  const own = currentStrands(index, time)
    .at.get(organisation)
    .filter(({ relation, from, statement }) => relation === 'membership' && from === organisation && counts(statement));
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

/** A province and its department are one place, however many of them are named; a seat in the country's group is apart. */
function lieApart(index: FactIndex, places: readonly Place[]): boolean {
  const ids = distinct(places.map(({ region }) => region.id));
  const around = new Map(
    ids.map((id) => [id, enclosing(index, id).filter((other) => index.regions.get(other)?.kind !== 'country')]),
  );
  const within = (a: string, b: string): boolean => around.get(a)?.includes(b) === true;
  return ids.some((a) => ids.some((b) => a !== b && !within(a, b) && !within(b, a)));
}

/**
 * Of these organisations those with two regions or more of which neither lies in the other, most regions first; seats
 * before presences. By default every statement counts.
 */
export function regionConnectors(
  index: FactIndex,
  organisations: readonly string[],
  time: AskedTime,
  counts: Counts = () => true,
): RegionConnector[] {
  return organisations
    .flatMap((id): RegionConnector[] => {
      const places = [...seats(index, id, time, counts), ...presences(index, id, time, counts)];
      return lieApart(index, places) ? [{ organisation: organisationRef(index, id), regions: places }] : [];
    })
    .sort(
      (a, b) =>
        new Set(b.regions.map(({ region }) => region.id)).size -
          new Set(a.regions.map(({ region }) => region.id)).size ||
        byName(a.organisation, b.organisation) ||
        byText(a.organisation.id, b.organisation.id),
    );
}
