/** The facts of a workspace by what they are asked for: built once a revision, read by every judgement. */
import type { WorkspaceFacts } from './facts/workspace-facts.ts';
import type { Audience } from './vocabularies.ts';

/** Items under each key, in their order; an unknown key has none. */
export interface Lookup<T> {
  get(key: string): readonly T[];
}

function lookup<T>(items: readonly T[], key: (item: T) => string): Lookup<T> {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const list = byKey.get(key(item));
    if (list) list.push(item);
    else byKey.set(key(item), [item]);
  }
  return { get: (wanted) => byKey.get(wanted) ?? [] };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function lookupsOf(facts: WorkspaceFacts) {
  return {
    facts,
    organisations: byId(facts.organisations),
    pillars: byId(facts.pillars),
    topics: byId(facts.topics),
    mandates: byId(facts.mandates),
    regions: byId(facts.regions),
    groups: byId(facts.groups),
    events: byId(facts.events),
    sources: byId(facts.sources),
    interviews: byId(facts.interviews),
    expectedRoles: byId(facts.expectedRoles),
    claims: byId(facts.claims),
    pillarsOf: lookup(facts.belongsTo, (fact) => fact.organisation),
    mandatesOf: lookup(facts.hasMandate, (fact) => fact.organisation),
    organisationsWithMandate: lookup(facts.hasMandate, (fact) => fact.mandate),
    presencesOf: lookup(facts.presentIn, (fact) => fact.organisation),
    presencesIn: lookup(facts.presentIn, (fact) => fact.region),
    wholesOf: lookup(facts.partOf, (fact) => fact.organisation),
    partsOf: lookup(facts.partOf, (fact) => fact.whole),
    membershipsOf: lookup(facts.memberOf, (fact) => fact.organisation),
    membershipsIn: lookup(facts.memberOf, (fact) => fact.group),
    engagementsOf: lookup(facts.engagedWith, (fact) => fact.organisation),
    engagementsIn: lookup(facts.engagedWith, (fact) => fact.group),
    participationsOf: lookup(facts.tookPartIn, (fact) => fact.organisation),
    participantsOf: lookup(facts.tookPartIn, (fact) => fact.event),
    tiesFrom: lookup(facts.tiedTo, (fact) => fact.fromId),
    tiesTo: lookup(facts.tiedTo, (fact) => fact.toId),
    rolesNamedFor: lookup(facts.canFill, (fact) => fact.organisation),
    namedFor: lookup(facts.canFill, (fact) => fact.role),
    regionsOfGroup: lookup(facts.groupRegion, (fact) => fact.group),
    groupsOfRegion: lookup(facts.groupRegion, (fact) => fact.region),
    linksOf: lookup(facts.groupLink, (fact) => fact.group),
    linksTo: lookup(facts.groupLink, (fact) => fact.toGroup),
    topicsOfGroup: lookup(facts.groupTopic, (fact) => fact.group),
    groupsOfEvent: lookup(facts.eventGroup, (fact) => fact.event),
    eventsOfGroup: lookup(facts.eventGroup, (fact) => fact.group),
    regionsOfEvent: lookup(facts.eventRegion, (fact) => fact.event),
    wholesOfEvent: lookup(facts.eventPart, (fact) => fact.event),
    partsOfEvent: lookup(facts.eventPart, (fact) => fact.whole),
    eventsOfTopic: lookup(facts.eventTopic, (fact) => fact.topic),
    groupsOfTopic: lookup(facts.groupTopic, (fact) => fact.topic),
    topicsOfEvent: lookup(facts.eventTopic, (fact) => fact.event),
    withinOf: lookup(facts.regionWithin, (fact) => fact.region),
    inside: lookup(facts.regionWithin, (fact) => fact.whole),
    mandatesOfRole: lookup(facts.roleMandate, (fact) => fact.role),
    pillarsOfRole: lookup(facts.rolePillar, (fact) => fact.role),
    scopesOfRole: lookup(facts.roleScope, (fact) => fact.role),
    ratingsOf: lookup(facts.rates, (fact) => fact.organisation),
    ratingsBy: lookup(facts.rates, (fact) => fact.interview),
    askedAbout: lookup(facts.askedAbout, (fact) => fact.organisation),
    regionsOfInterview: lookup(facts.interviewRegion, (fact) => fact.interview),
    pillarOfInterview: lookup(facts.speaksFrom, (fact) => fact.interview),
    claimsAbout: lookup(facts.about, (fact) => fact.aboutId),
    aboutOf: lookup(facts.about, (fact) => fact.claim),
    describedBy: lookup(facts.describes, (fact) => fact.describedId),
  };
}

/** What stands behind an index of facts from which something was taken out for an audience. */
export interface Behind {
  /** The interviews that may enter sums; what may be shown of them, `said.ts` alone decides. */
  readonly heard: FactIndex;
  /** All facts: only to tell that something is withheld, never to show it. */
  readonly full: FactIndex;
}

export interface FactIndex extends ReturnType<typeof lookupsOf> {
  /** For whom these facts are. */
  readonly audience: Audience;
  /** Absent where nothing was taken out. */
  readonly behind?: Behind;
}

/** Indexes all facts of a workspace; time and memory grow with the number of statements. */
export function indexFacts(facts: WorkspaceFacts): FactIndex {
  return { ...lookupsOf(facts), audience: 'internal' };
}

/** Indexes what an audience may see of the facts of another index. */
export function indexBehind(facts: WorkspaceFacts, audience: Audience, behind: Behind): FactIndex {
  return { ...lookupsOf(facts), audience, behind };
}
