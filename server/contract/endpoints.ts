/** The one table of endpoints. */
import { z } from 'zod';
import { ConnectionsView } from '#domain/views/connections-view.ts';
import { DuplicatesView } from '#domain/views/duplicates-view.ts';
import { CoverageView, MatrixView } from '#domain/views/coverage-view.ts';
import { GapsView, PathsView } from '#domain/views/gaps-view.ts';
import { NetworkComparisonView } from '#domain/views/network-comparison-view.ts';
import { NetworkView } from '#domain/views/network-view.ts';
import { listOf } from '#domain/views/pieces.ts';
import { GroupItem, MembersView, OrganisationView, SearchHit } from '#domain/views/record-view.ts';
import { PresencesView } from '#domain/views/presences-view.ts';
import { RegionComparisonView } from '#domain/views/region-comparison-view.ts';
import { RegionItem, RegionView, WorkspaceView } from '#domain/views/region-view.ts';
import { WithheldView } from '#domain/views/withheld-view.ts';
import { audiences } from '#domain/vocabularies.ts';
import { endpoint } from './endpoint.ts';
import { editingEndpoints } from './editing-endpoints.ts';
import { groupEndpoints } from './group-endpoints.ts';
import { measureEndpoints } from './measure-endpoints.ts';
import { workspaceEndpoints } from './workspace-endpoints.ts';
import { savedViewEndpoints } from './saved-view-endpoints.ts';
import { recordEndpoints } from './record-endpoints.ts';
import { historyEndpoints } from './history-endpoints.ts';
import {
  AtQuery,
  ConnectionsQuery,
  CoverageQuery,
  EntityParams,
  GapsQuery,
  NetworkComparisonQuery,
  NetworkQuery,
  NoInput,
  PathsQuery,
  RegionsQuery,
  SearchQuery,
  WorkspaceParams,
} from './inputs.ts';

export const Health = z.object({
  status: z.literal('ok'),
  engine: z.enum(['embedded', 'neo4j']),
  version: z.string(),
  revision: z.number(),
  /** For whom it was answered, and for whom one may ask. */
  audience: z.enum(audiences),
  audiences: z.array(z.enum(audiences)),
  workspaces: z.array(WorkspaceView.pick({ id: true, counts: true })),
});
export type Health = z.infer<typeof Health>;

export const endpoints = {
  health: endpoint({
    method: 'GET',
    path: '/api/health',
    summary: 'Engine, revision and counts per workspace',
    tag: 'service',
    params: NoInput,
    query: NoInput,
    reply: Health,
  }),
  workspaces: endpoint({
    method: 'GET',
    path: '/api/workspaces',
    summary: 'Workspaces with counts and vocabulary',
    tag: 'workspace',
    params: NoInput,
    query: NoInput,
    reply: listOf(WorkspaceView),
  }),
  regions: endpoint({
    method: 'GET',
    path: '/api/:workspace/regions',
    summary: 'Regions with group status and coverage',
    tag: 'regions',
    params: WorkspaceParams,
    query: AtQuery,
    reply: listOf(RegionItem),
  }),
  region: endpoint({
    method: 'GET',
    path: '/api/:workspace/regions/:id',
    summary: 'One region: its groups, who connects them, what sources say',
    tag: 'regions',
    params: EntityParams,
    query: AtQuery,
    reply: RegionView,
  }),
  presences: endpoint({
    method: 'GET',
    path: '/api/:workspace/regions/:id/presences',
    summary: 'Who is in a region, by mode, inherited jurisdiction apart',
    tag: 'regions',
    params: EntityParams,
    query: AtQuery,
    reply: PresencesView,
  }),
  regionComparison: endpoint({
    method: 'GET',
    path: '/api/:workspace/comparison',
    summary: 'Up to four regions side by side',
    tag: 'regions',
    params: WorkspaceParams,
    query: RegionsQuery,
    reply: RegionComparisonView,
  }),
  network: endpoint({
    method: 'GET',
    path: '/api/:workspace/regions/:id/network',
    summary: 'Organisations, groups and collapsed lines of a region',
    tag: 'regions',
    params: EntityParams,
    query: NetworkQuery,
    reply: NetworkView,
  }),
  connections: endpoint({
    method: 'GET',
    path: '/api/:workspace/regions/:id/connections',
    summary:
      'Who connects pillars, groups and regions, and on whom alone others hang; region `all`: the whole workspace',
    tag: 'regions',
    params: EntityParams,
    query: ConnectionsQuery,
    reply: ConnectionsView,
  }),
  networkComparison: endpoint({
    method: 'GET',
    path: '/api/:workspace/network-comparison',
    summary: 'Two networks beside each other: two dates, regions, groups, or kinds of evidence',
    tag: 'regions',
    params: WorkspaceParams,
    query: NetworkComparisonQuery,
    reply: NetworkComparisonView,
  }),
  regionCoverage: endpoint({
    method: 'GET',
    path: '/api/:workspace/regions/:id/coverage',
    summary: 'State of each expected role in a region and group',
    tag: 'coverage',
    params: EntityParams,
    query: CoverageQuery,
    reply: CoverageView,
  }),
  gaps: endpoint({
    method: 'GET',
    path: '/api/:workspace/regions/:id/gaps',
    summary: 'Whom the group lacks, in order, with reasons',
    tag: 'coverage',
    params: EntityParams,
    query: GapsQuery,
    reply: GapsView,
  }),
  coverage: endpoint({
    method: 'GET',
    path: '/api/:workspace/coverage',
    summary: 'All regions x expected roles',
    tag: 'coverage',
    params: WorkspaceParams,
    query: CoverageQuery.omit({ group: true }),
    reply: MatrixView,
  }),
  organisation: endpoint({
    method: 'GET',
    path: '/api/:workspace/organisations/:id',
    summary: 'Dossier of one organisation',
    tag: 'record',
    params: EntityParams,
    query: AtQuery,
    reply: OrganisationView,
  }),
  groups: endpoint({
    method: 'GET',
    path: '/api/:workspace/groups',
    summary: 'Groups with regions, links and number of members',
    tag: 'record',
    params: WorkspaceParams,
    query: AtQuery,
    reply: listOf(GroupItem),
  }),
  members: endpoint({
    method: 'GET',
    path: '/api/:workspace/groups/:id/members',
    summary: 'Members of a group at a date',
    tag: 'record',
    params: EntityParams,
    query: AtQuery,
    reply: MembersView,
  }),
  paths: endpoint({
    method: 'GET',
    path: '/api/:workspace/paths',
    summary: 'Up to three shortest loop-free paths, evidence per hop',
    tag: 'network',
    params: WorkspaceParams,
    query: PathsQuery,
    reply: PathsView,
  }),
  search: endpoint({
    method: 'GET',
    path: '/api/:workspace/search',
    summary: 'Organisations, groups, regions, roles, sources, events by name, acronym or alias',
    tag: 'record',
    params: WorkspaceParams,
    query: SearchQuery,
    reply: listOf(SearchHit),
  }),
  withheld: endpoint({
    method: 'GET',
    path: '/api/:workspace/withheld',
    summary: 'What the audience is not shown, counted by kind',
    tag: 'workspace',
    params: WorkspaceParams,
    query: NoInput,
    reply: WithheldView,
  }),
  duplicates: endpoint({
    method: 'GET',
    path: '/api/:workspace/duplicates',
    summary: 'Organisations that may be on file twice, with reasons',
    tag: 'editing',
    params: WorkspaceParams,
    query: NoInput,
    reply: DuplicatesView,
  }),
  ...groupEndpoints,
  ...measureEndpoints,
  ...recordEndpoints,
  ...historyEndpoints,
  ...editingEndpoints,
  ...workspaceEndpoints,
  ...savedViewEndpoints,
} as const;
export type EndpointName = keyof typeof endpoints;
