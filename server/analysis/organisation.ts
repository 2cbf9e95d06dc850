/** The dossier of one organisation: what it is, where, in which group since when, what sources say, what is not known. */
import type { AskedTime } from '#domain/asked-time.ts';
import { asFarAsShown } from '#domain/audience/as-far-as-shown.ts';
import { claimsAbout } from '#domain/claims.ts';
import { disagreementsAbout } from '#domain/disagreements.ts';
import { engagementThrough, engagementWith } from '#domain/engagement.ts';
import { AppError } from '#domain/errors.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { groupRef, organisationRef, regionRef } from '#domain/names.ts';
import { byText, distinct } from '#domain/ordering.ts';
import { ownGroups } from '#domain/regions.ts';
import { sourcesOf } from '#domain/sources-of.ts';
import type { OrganisationView } from '#domain/views/record-view.ts';
import type { GroupContact } from './dossier/contact.ts';
import { contactsHeld, eventsJoined, familyOf, identityOf, rolesNamed, seatsHeld, tiesHeld } from './dossier/links.ts';
import { notKnownOf } from './dossier/not-known.ts';
import { groupsOfRelatives, groupsToSpeakOf, regionsWithGroup } from './dossier/places.ts';
import { summaryOf } from './dossier/summary.ts';
import { coverageAt, saidOf } from './kept-judgements.ts';
import { byRegion } from './region-item.ts';

/** Expected roles that it could fill, in each region with a group where it is present. */
function rolesFor(index: FactIndex, id: string, time: AskedTime): OrganisationView['roles'] {
  return regionsWithGroup(index, id, time)
    .map((region) => regionRef(index, region))
    .sort(byRegion)
    .flatMap((region) =>
      ownGroups(index, region.id, time).flatMap((group) =>
        coverageAt(index, region.id, group, time)
          .items.filter(({ candidates }) => candidates.some(({ organisation }) => organisation.id === id))
          .map(({ role, state, marks }) => ({ role, region, group: groupRef(index, group), state, marks })),
      ),
    );
}

/** What interviews say of it, for each region that has interviews of its own. */
function saidAbout(index: FactIndex, id: string, time: AskedTime): OrganisationView['said'] {
  const heard = index.behind?.heard ?? index;
  if (heard.ratingsOf.get(id).length + heard.askedAbout.get(id).length === 0) return [];
  return distinct(heard.facts.interviewRegion.map((fact) => fact.region))
    .filter((region) => index.regions.has(region))
    .map((region) => regionRef(index, region))
    .sort(byRegion)
    .flatMap((region) => {
      const said = saidOf(index, region.id, time).of.get(id);
      return said ? [{ region, said }] : [];
    });
}

/** What is on file with each group that the dossier speaks of; groups that only relatives have met when contact is current. */
function contactsOf(
  index: FactIndex,
  id: string,
  memberships: OrganisationView['memberships'],
  time: AskedTime,
): GroupContact[] {
  const own = new Set(groupsToSpeakOf(index, id, time));
  return distinct([...own, ...groupsOfRelatives(index, id)])
    .map((group) => ({
      group: groupRef(index, group),
      seats: memberships.filter((seat) => seat.group.id === group),
      engagement: engagementWith(index, id, group, time),
      through: engagementThrough(index, id, group, time),
    }))
    .filter(({ group, through }) => own.has(group.id) || through.length > 0);
}

/**
 * The dossier at an asked time.
 * @throws AppError NOT_FOUND for an unknown organisation
 */
export function organisationView(index: FactIndex, id: string, time: AskedTime): OrganisationView {
  const details = index.organisations.get(id);
  if (!details) throw new AppError('NOT_FOUND', `no organisation ${id}`, { details: { type: 'organisation', id } });
  const organisation = organisationRef(index, id);
  const identity = identityOf(index, id, time);
  const family = familyOf(index, id, time);
  const memberships = seatsHeld(index, id, time);
  const ties = tiesHeld(index, id, time);
  const said = saidAbout(index, id, time);
  const contacts = contactsOf(index, id, memberships, time);
  return {
    organisation,
    details,
    at: time.at,
    summary: asFarAsShown(index, summaryOf({ organisation, ...identity, ...family }, contacts)),
    ...identity,
    memberships,
    engagements: contacts.map(({ engagement }) => engagement).filter(({ value }) => value > 0),
    contacts: contactsHeld(index, id, time),
    through: contacts.flatMap(({ through }) => [...through]),
    ...family,
    ties,
    events: eventsJoined(index, id, time),
    claims: claimsAbout(index, [id], time),
    disagreements: disagreementsAbout(index, [id], time),
    roles: rolesFor(index, id, time),
    canFill: rolesNamed(index, id, time),
    said,
    sources: [...sourcesOf(index, id)].sort(byText),
    notKnown: notKnownOf(index, id, { pillars: identity.pillars, presences: identity.presences, ties, said }, time),
  };
}
