/** The nodes of a workspace, a query a label; each answers with the fields of its fact, by id. */
import * as facts from '#domain/facts/nodes.ts';
import { readQuery } from '../read-query.ts';
import { WorkspacePage } from './pages.ts';

export const organisations = readQuery({ name: 'organisations', params: WorkspacePage, row: facts.OrganisationFact });
export const pillars = readQuery({ name: 'pillars', params: WorkspacePage, row: facts.NamedFact });
export const topics = readQuery({ name: 'topics', params: WorkspacePage, row: facts.NamedFact });
export const mandates = readQuery({ name: 'mandates', params: WorkspacePage, row: facts.MandateFact });
export const regions = readQuery({ name: 'regions', params: WorkspacePage, row: facts.RegionFact });
export const groups = readQuery({ name: 'groups', params: WorkspacePage, row: facts.GroupFact });
export const events = readQuery({ name: 'events', params: WorkspacePage, row: facts.EventFact });
export const sources = readQuery({ name: 'sources', params: WorkspacePage, row: facts.SourceFact });
export const interviews = readQuery({ name: 'interviews', params: WorkspacePage, row: facts.InterviewFact });
export const expectedRoles = readQuery({ name: 'expected-roles', params: WorkspacePage, row: facts.ExpectedRoleFact });
export const claims = readQuery({ name: 'claims', params: WorkspacePage, row: facts.ClaimFact });
