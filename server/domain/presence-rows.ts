/** Presences in a region as a list: one row an organisation, mode and place, inherited jurisdiction apart. */
import { dated, type AskedTime } from './asked-time.ts';
import { currentPresences } from './current-presences.ts';
import type { FactIndex } from './fact-index.ts';
import { currentSeats, standing } from './membership.ts';
import { organisationRef, regionRef } from './names.ts';
import { byName, distinct, grouped } from './ordering.ts';
import { enclosing, groupsFor, inside } from './regions.ts';
import type { PresenceRow, PresencesView } from './views/presences-view.ts';
import { presenceModes } from './vocabularies.ts';

function rowsIn(index: FactIndex, places: readonly string[], time: AskedTime, inherited: boolean): PresenceRow[] {
  const facts = places
    .flatMap((place) => currentPresences(index.presencesIn.get(place), time))
    .filter((fact) => !inherited || fact.mode === 'jurisdiction');
  return [
    ...grouped(facts, ({ organisation, mode, region }) => JSON.stringify([organisation, mode, region])).values(),
  ].map((same) => ({
    organisation: organisationRef(index, same[0].organisation),
    mode: same[0].mode,
    place: regionRef(index, same[0].region),
    inherited,
    statements: same.map((fact) => dated(fact, time)),
  }));
}

function byOrganisation(a: PresenceRow, b: PresenceRow): number {
  return (
    Number(a.inherited) - Number(b.inherited) ||
    byName(a.organisation, b.organisation) ||
    presenceModes.indexOf(a.mode) - presenceModes.indexOf(b.mode) ||
    byName(a.place, b.place)
  );
}

/**
 * Who is in a region at the asked time: presences stated for it or a region inside it; after them jurisdiction over a
 * region around it, which is inherited. Members and observers of its groups that no source places here, and
 * organisations placed in the country only, are told apart from them.
 * @throws AppError NOT_FOUND for an unknown region
 */
export function presencesOf(index: FactIndex, region: string, time: AskedTime): PresencesView {
  const ref = regionRef(index, region);
  const around = enclosing(index, region);
  const here = rowsIn(index, [region, ...inside(index, region)], time, false);
  const inherited = rowsIn(index, around, time, true);
  const placed = new Set(here.map(({ organisation }) => organisation.id));
  const known = new Set([...placed, ...inherited.map(({ organisation }) => organisation.id)]);
  const seated = groupsFor(index, region, time).groups.flatMap((group) => {
    const { members, observers } = standing(currentSeats(index, group, time));
    return [...members, ...observers];
  });
  const inCountry = around
    .filter((id) => index.regions.get(id)?.kind === 'country')
    .flatMap((id) => currentPresences(index.presencesIn.get(id), time))
    .filter((fact) => !known.has(fact.organisation));
  const items = [...here, ...inherited].sort(byOrganisation);
  return {
    region: ref,
    at: time.at,
    organisations: placed.size,
    unplaced: distinct(seated)
      .filter((id) => !placed.has(id))
      .map((id) => organisationRef(index, id))
      .sort(byName),
    countryOnly: new Set(inCountry.map((fact) => fact.organisation)).size,
    total: items.length,
    items,
  };
}
