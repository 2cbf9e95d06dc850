/** The overview of one region: its groups, who leads and connects them, what sources say and leave open. */
import { dated, isCurrent, type AskedTime } from '#domain/asked-time.ts';
import { claimsAbout, isAboutConflicts, isVerification } from '#domain/claims.ts';
import { conflictScopes } from '#domain/claims/conflict-scopes.ts';
import { criteriaSets } from '#domain/claims/criteria-sets.ts';
import { studyItems } from '#domain/claims/study-items.ts';
import { connectedWith, connectorsOf } from '#domain/connectors.ts';
import { slug } from '#domain/dataset/fold.ts';
import { disagreementsAbout } from '#domain/disagreements.ts';
import { AppError } from '#domain/errors.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import type { ClaimFact } from '#domain/facts/nodes.ts';
import { enclosingRef, groupRef, nodeRef, regionRef } from '#domain/names.ts';
import { byText, distinct } from '#domain/ordering.ts';
import { enclosing, groupsFor, linkedGroups } from '#domain/regions.ts';
import type { NodeRefView } from '#domain/views/pieces.ts';
import type { RegionView } from '#domain/views/region-view.ts';
import { groupStandingView } from './group-standing-view.ts';
import { saidOf } from './kept-judgements.ts';
import { byRegion, regionItem } from './region-item.ts';

function eventsOf(index: FactIndex, region: string, groups: readonly string[]): string[] {
  const events = [
    ...groups.flatMap((group) => index.eventsOfGroup.get(group).map((fact) => fact.event)),
    ...index.facts.eventRegion.filter((fact) => fact.region === region).map((fact) => fact.event),
  ];
  const start = (event: string): string => index.events.get(event)?.from ?? index.events.get(event)?.to ?? '9999';
  return distinct(events).sort((a, b) => byText(start(a), start(b)) || byText(a, b));
}

/** Sources that speak of the groups: their seats, links, events and claims. */
function sourcesAbout(index: FactIndex, groups: readonly string[]): string[] {
  return distinct(
    groups
      .flatMap((group) => [
        ...index.membershipsIn.get(group),
        ...index.linksOf.get(group),
        ...index.eventsOfGroup.get(group),
        ...index.claimsAbout.get(group),
        ...index.describedBy.get(group),
      ])
      .map((fact) => fact.source),
  );
}

/** Whether a claim is about the environment or its institutions: a word of its measure or category says so, in either language. */
function isAboutEnvironment({ measure = '', category = '' }: ClaimFact): boolean {
  return slug(`${measure}-${category}`)
    .split('-')
    .some((word) => word.startsWith('environment') || /^(?:medio|socio)?ambient/.test(word));
}

/**
 * Everything that the overview of a region shows; a macro-region shows the groups of its parts, each for itself. What is
 * not stated is collected from the claims about the region, its groups, their events, and the sources that speak of them.
 * @throws AppError NOT_FOUND for an unknown region
 */
export function regionView(index: FactIndex, id: string, time: AskedTime): RegionView {
  const region = index.regions.get(id);
  if (!region) throw new AppError('NOT_FOUND', `no region ${id}`, { details: { type: 'region', id } });
  const { groups, national, enclosing: around } = groupsFor(index, id, time);
  const events = eventsOf(index, id, groups);
  const holders = groups.flatMap((group) =>
    index.membershipsIn.get(group).filter((fact) => isCurrent(dated(fact, time).state)),
  );
  const ofRegion = new Set(index.claimsAbout.get(id).map((fact) => fact.claim));
  const criteria = criteriaSets(index, id, time);
  const environmentClaims = claimsAbout(index, [id, ...groups, ...events], time, isAboutEnvironment);
  const shown = new Set([...criteria.flatMap(({ claims }) => claims), ...environmentClaims].map((claim) => claim.id));
  const isShownApart = (claim: ClaimFact): boolean =>
    shown.has(claim.id) || (ofRegion.has(claim.id) && (claim.aspect === 'status' || isAboutConflicts(claim)));
  const { recall, roster } = saidOf(index, id, time);
  const linked = distinct(groups.flatMap((group) => linkedGroups(index, group, time))).filter(
    (other) => !groups.includes(other),
  );
  return {
    ...regionItem(index, region, time),
    at: time.at,
    ancestors: enclosing(index, id)
      .map((other) => regionRef(index, other))
      .sort(byRegion),
    children: distinct(index.inside.get(id).map((fact) => fact.region))
      .map((child) => regionRef(index, child))
      .sort(byRegion),
    nationalGroup: national === undefined ? null : groupRef(index, national),
    enclosing: enclosingRef(index, around),
    standings: groups.map((group) => groupStandingView(index, group, time)),
    connectors: connectorsOf(index, connectedWith(index, groups, time), time),
    disagreements: disagreementsAbout(index, [id, ...groups, ...holders.map((fact) => fact.organisation)], time),
    conflictScopes: conflictScopes(index, id, time),
    criteria,
    studies: studyItems(index, id, groups, time),
    environmentClaims,
    claims: claimsAbout(
      index,
      [id, ...groups],
      time,
      (claim) => claim.aspect !== 'not-stated' && !isVerification(claim) && !isShownApart(claim),
    ),
    notStated: claimsAbout(
      index,
      [id, ...groups, ...events, ...sourcesAbout(index, groups)],
      time,
      (claim) => claim.aspect === 'not-stated' && !isShownApart(claim),
    ),
    interviews: { recall, roster },
    related: [...linked, ...events].flatMap((node): NodeRefView[] => {
      const ref = nodeRef(index, node);
      return ref ? [ref] : [];
    }),
  };
}
