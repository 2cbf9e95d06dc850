/** Where an organisation is, and so which groups its dossier has to speak of. */
import type { AskedTime } from '#domain/asked-time.ts';
import { currentPresences } from '#domain/current-presences.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { distinct } from '#domain/ordering.ts';
import { enclosing, inside, nationalGroup, ownGroups } from '#domain/regions.ts';

/** Whether an organisation is present in a region: there, inside it, by jurisdiction around it, or by contact with its group. */
function isPresent(index: FactIndex, organisation: string, region: string, time: AskedTime): boolean {
  const near = new Set([region, ...inside(index, region)]);
  const around = new Set(enclosing(index, region));
  return currentPresences(index.presencesOf.get(organisation), time).some(
    (fact) => near.has(fact.region) || (fact.mode === 'jurisdiction' && around.has(fact.region)),
  );
}

/** Ids of the groups that an organisation has a seat in, is engaged with, or took part in an event of; at any time. */
function groupsMet(index: FactIndex, organisation: string): string[] {
  return distinct([
    ...index.membershipsOf.get(organisation).map((fact) => fact.group),
    ...index.engagementsOf.get(organisation).map((fact) => fact.group),
    ...index.participationsOf
      .get(organisation)
      .flatMap(({ event }) => index.groupsOfEvent.get(event).map((fact) => fact.group)),
  ]);
}

/** Regions with a group of their own where the organisation is present or has met the group. */
export function regionsWithGroup(index: FactIndex, organisation: string, time: AskedTime): string[] {
  const met = new Set(groupsMet(index, organisation));
  return distinct(index.facts.groupRegion.map((fact) => fact.region)).filter(
    (region) =>
      isPresent(index, organisation, region, time) || ownGroups(index, region, time).some((group) => met.has(group)),
  );
}

/**
 * Groups that a group answers to: those it takes part in, is modelled on, succeeds or is part of, and the enclosing
 * country's. A group elsewhere that took this one as its model is none of them.
 */
function groupsAbove(index: FactIndex, region: string, group: string, time: AskedTime): string[] {
  const national = nationalGroup(index, region, time);
  return [...index.linksOf.get(group).map((fact) => fact.toGroup), ...(national === undefined ? [] : [national])];
}

/** Groups of the regions where it is present, those that these answer to, and those it has met; by id. */
export function groupsToSpeakOf(index: FactIndex, organisation: string, time: AskedTime): string[] {
  const here = regionsWithGroup(index, organisation, time).flatMap((region) =>
    ownGroups(index, region, time).flatMap((group) => [group, ...groupsAbove(index, region, group, time)]),
  );
  return distinct([...here, ...groupsMet(index, organisation)]);
}

/** Groups that a part or whole of the organisation has met, where its own contact may go through that one. */
export function groupsOfRelatives(index: FactIndex, organisation: string): string[] {
  const relatives = [
    ...index.partsOf.get(organisation).map((fact) => fact.organisation),
    ...index.wholesOf.get(organisation).map((fact) => fact.whole),
  ];
  return distinct(relatives.flatMap((relative) => groupsMet(index, relative)));
}
