/** The relationships of a workspace, a query a type; each answers with the fields of its fact, by statement id. */
import * as facts from '#domain/facts/links.ts';
import { readQuery } from '../read-query.ts';
import { WorkspacePage } from './pages.ts';

export const belongsTo = readQuery({ name: 'organisation-pillars', params: WorkspacePage, row: facts.BelongsTo });
export const hasMandate = readQuery({ name: 'organisation-mandates', params: WorkspacePage, row: facts.HasMandate });
export const presentIn = readQuery({ name: 'presences', params: WorkspacePage, row: facts.PresentIn });
export const partOf = readQuery({ name: 'organisation-parts', params: WorkspacePage, row: facts.PartOf });
export const memberOf = readQuery({ name: 'memberships', params: WorkspacePage, row: facts.MemberOf });
export const engagedWith = readQuery({ name: 'engagements', params: WorkspacePage, row: facts.EngagedWith });
export const tookPartIn = readQuery({ name: 'participations', params: WorkspacePage, row: facts.TookPartIn });
export const tiedTo = readQuery({ name: 'ties', params: WorkspacePage, row: facts.TiedTo });
export const canFill = readQuery({ name: 'role-candidates', params: WorkspacePage, row: facts.CanFill });
export const groupRegion = readQuery({ name: 'group-regions', params: WorkspacePage, row: facts.GroupRegion });
export const groupLink = readQuery({ name: 'group-links', params: WorkspacePage, row: facts.GroupLink });
export const groupTopic = readQuery({ name: 'group-topics', params: WorkspacePage, row: facts.GroupTopic });
export const eventGroup = readQuery({ name: 'event-groups', params: WorkspacePage, row: facts.EventGroup });
export const eventRegion = readQuery({ name: 'event-regions', params: WorkspacePage, row: facts.EventRegion });
export const eventTopic = readQuery({ name: 'event-topics', params: WorkspacePage, row: facts.EventTopic });
export const eventPart = readQuery({ name: 'event-parts', params: WorkspacePage, row: facts.EventPart });
export const regionWithin = readQuery({ name: 'region-wholes', params: WorkspacePage, row: facts.RegionWithin });
export const roleMandate = readQuery({ name: 'role-mandates', params: WorkspacePage, row: facts.RoleMandate });
export const rolePillar = readQuery({ name: 'role-pillars', params: WorkspacePage, row: facts.RolePillar });
export const roleScope = readQuery({ name: 'role-scopes', params: WorkspacePage, row: facts.RoleScope });
export const rates = readQuery({ name: 'ratings', params: WorkspacePage, row: facts.Rates });
export const askedAbout = readQuery({ name: 'roster-entries', params: WorkspacePage, row: facts.AskedAbout });
export const interviewRegion = readQuery({
  name: 'interview-regions',
  params: WorkspacePage,
  row: facts.InterviewRegion,
});
export const speaksFrom = readQuery({ name: 'interview-pillars', params: WorkspacePage, row: facts.SpeaksFrom });
export const about = readQuery({ name: 'claims-about', params: WorkspacePage, row: facts.About });
export const describes = readQuery({ name: 'descriptions', params: WorkspacePage, row: facts.Describes });
