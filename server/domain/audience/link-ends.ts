/** Every statement that can be said one by one, with the ids at its ends. */
import type { WorkspaceFacts } from '../facts/workspace-facts.ts';
import type { Statement } from '../statement.ts';

type InterviewLink = 'rates' | 'askedAbout' | 'interviewRegion' | 'speaksFrom';
/** All statements but those of single interviews and the rows that describe a thing. */
export type SaidLinks = {
  readonly [
    Name in Exclude<
      keyof WorkspaceFacts,
      InterviewLink | 'describes'
    > as WorkspaceFacts[Name] extends readonly Statement[] ? Name : never
  ]: WorkspaceFacts[Name];
};

export interface LinkEnds {
  readonly fact: Statement;
  readonly ends: readonly string[];
}

function each<Link extends Statement>(links: readonly Link[], endsOf: (link: Link) => readonly string[]): LinkEnds[] {
  return links.map((fact) => ({ fact, ends: endsOf(fact) }));
}

/** Which fields of a statement name things: a new kind of link does not compile without its line here. */
const rows: { readonly [Name in keyof SaidLinks]: (links: SaidLinks) => LinkEnds[] } = {
  belongsTo: ({ belongsTo }) => each(belongsTo, (link) => [link.organisation, link.pillar]),
  hasMandate: ({ hasMandate }) => each(hasMandate, (link) => [link.organisation, link.mandate]),
  presentIn: ({ presentIn }) => each(presentIn, (link) => [link.organisation, link.region]),
  partOf: ({ partOf }) => each(partOf, (link) => [link.organisation, link.whole]),
  memberOf: ({ memberOf }) => each(memberOf, (link) => [link.organisation, link.group]),
  engagedWith: ({ engagedWith }) => each(engagedWith, (link) => [link.organisation, link.group]),
  tookPartIn: ({ tookPartIn }) => each(tookPartIn, (link) => [link.organisation, link.event]),
  tiedTo: ({ tiedTo }) => each(tiedTo, (link) => [link.fromId, link.toId]),
  canFill: ({ canFill }) => each(canFill, (link) => [link.organisation, link.role]),
  groupRegion: ({ groupRegion }) => each(groupRegion, (link) => [link.group, link.region]),
  groupLink: ({ groupLink }) => each(groupLink, (link) => [link.group, link.toGroup]),
  groupTopic: ({ groupTopic }) => each(groupTopic, (link) => [link.group, link.topic]),
  eventGroup: ({ eventGroup }) => each(eventGroup, (link) => [link.event, link.group]),
  eventRegion: ({ eventRegion }) => each(eventRegion, (link) => [link.event, link.region]),
  eventTopic: ({ eventTopic }) => each(eventTopic, (link) => [link.event, link.topic]),
  eventPart: ({ eventPart }) => each(eventPart, (link) => [link.event, link.whole]),
  regionWithin: ({ regionWithin }) => each(regionWithin, (link) => [link.region, link.whole]),
  roleMandate: ({ roleMandate }) => each(roleMandate, (link) => [link.role, link.mandate]),
  rolePillar: ({ rolePillar }) => each(rolePillar, (link) => [link.role, link.pillar]),
  roleScope: ({ roleScope }) => each(roleScope, (link) => [link.role, link.region]),
  about: ({ about }) => each(about, (link) => [link.claim, link.aboutId]),
};

/** All of them, kind by kind. */
export function linkEnds(links: SaidLinks): LinkEnds[] {
  return Object.values(rows).flatMap((row) => row(links));
}
