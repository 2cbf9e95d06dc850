/** What kind of statement a source makes, as its page groups them: one kind for each list of facts. */
import type { ClaimFact } from '../facts/nodes.ts';
import type { LinkName } from '../statement-sentences/sentence-table.ts';

/** In the order in which a page shows them. */
export const contributionKinds = [
  'members',
  'ties',
  'events',
  'claims',
  'groups',
  'organisations',
  'regions',
  'roles',
  'names',
  'interviews',
  'not-stated',
] as const;
export type ContributionKind = (typeof contributionKinds)[number];

const kinds: Readonly<Record<LinkName, ContributionKind>> = {
  memberOf: 'members',
  engagedWith: 'members',
  tiedTo: 'ties',
  tookPartIn: 'events',
  eventGroup: 'events',
  eventRegion: 'events',
  eventTopic: 'events',
  eventPart: 'events',
  about: 'claims',
  groupRegion: 'groups',
  groupLink: 'groups',
  groupTopic: 'groups',
  belongsTo: 'organisations',
  hasMandate: 'organisations',
  presentIn: 'organisations',
  partOf: 'organisations',
  regionWithin: 'regions',
  canFill: 'roles',
  roleMandate: 'roles',
  rolePillar: 'roles',
  roleScope: 'roles',
  describes: 'names',
  rates: 'interviews',
  askedAbout: 'interviews',
  interviewRegion: 'interviews',
  speaksFrom: 'interviews',
};

/** The kind of a statement; a claim that something is not stated stands apart from the others. */
export function contributionKind(link: LinkName, claim?: Pick<ClaimFact, 'aspect'>): ContributionKind {
  return claim?.aspect === 'not-stated' ? 'not-stated' : kinds[link];
}
