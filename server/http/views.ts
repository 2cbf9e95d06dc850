/** What each endpoint answers from the facts of a workspace: one line an endpoint. */
import type { z } from 'zod';
import type { AskedTime } from '#domain/asked-time.ts';
import { withheldOf } from '#domain/audience/withheld.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import type { Audience } from '#domain/vocabularies.ts';
import type { EndpointName, endpoints } from '#contract/endpoints.ts';
import type { editingEndpoints } from '#contract/editing-endpoints.ts';
import type { workspaceEndpoints } from '#contract/workspace-endpoints.ts';
import type { measureEndpoints } from '#contract/measure-endpoints.ts';
import type { savedViewEndpoints } from '#contract/saved-view-endpoints.ts';
import type { historyEndpoints } from '#contract/history-endpoints.ts';
import { coverageOf } from '#domain/coverage.ts';
import { likelyDuplicates } from '#domain/duplicates/likely-duplicates.ts';
import { gapsOf } from '#domain/gaps.ts';
import { coverageMatrix } from '#domain/matrix.ts';
import { presencesOf } from '#domain/presence-rows.ts';
import { regionAsked } from '#domain/whole-workspace.ts';
import { eventList } from '../analysis/events.ts';
import { groupView } from '../analysis/group.ts';
import { groupComparison } from '../analysis/group-comparison.ts';
import { groupOutside } from '../analysis/group-outside.ts';
import { groupList } from '../analysis/groups.ts';
import { membersView } from '../analysis/members.ts';
import { connectionsView } from '../analysis/connections.ts';
import { networkComparison } from '../analysis/network-comparison.ts';
import { networkView } from '../analysis/network.ts';
import { organisationView } from '../analysis/organisation.ts';
import { pathsView } from '../analysis/paths.ts';
import { regionView } from '../analysis/region.ts';
import { regionComparison } from '../analysis/region-comparison.ts';
import { regionList } from '../analysis/regions.ts';
import { searchHits } from '../analysis/search.ts';
import { sourceView } from '../analysis/source.ts';
import { sourceList } from '../analysis/sources.ts';
import { timelineView } from '../analysis/timeline.ts';
import { topicList, topicView } from '../analysis/topics.ts';

type Table = typeof endpoints;
/** Endpoints that answer from the facts of one workspace; the others have routes of their own. */
export type WorkspaceEndpoint = Exclude<
  EndpointName,
  | 'health'
  | 'workspaces'
  | keyof typeof historyEndpoints
  | keyof typeof editingEndpoints
  | keyof typeof workspaceEndpoints
  | keyof typeof savedViewEndpoints
  | keyof typeof measureEndpoints
>;

interface Asked<Name extends WorkspaceEndpoint> {
  readonly index: FactIndex;
  readonly time: AskedTime;
  /** Today as an ISO date, for a second time in the question. */
  readonly today: string;
  /** The most trusted audience that may be asked for. */
  readonly widest: Audience;
  readonly params: z.output<Table[Name]['params']>;
  readonly query: z.output<Table[Name]['query']>;
}

export type Views = {
  readonly [Name in WorkspaceEndpoint]: (asked: Asked<Name>) => z.output<Table[Name]['reply']>;
};

export const views: Views = {
  regions: ({ index, time }) => regionList(index, time),
  region: ({ index, params, time }) => regionView(index, params.id, time),
  presences: ({ index, params, time }) => presencesOf(index, params.id, time),
  regionComparison: ({ index, query, time }) => regionComparison(index, query.regions, time),
  network: ({ index, params, query, time }) => networkView(index, params.id, query, time),
  connections: ({ index, params, query, time }) => connectionsView(index, regionAsked(params.id), query, time),
  networkComparison: ({ index, query, time, today }) => networkComparison(index, { ...query, expand: [] }, time, today),
  regionCoverage: ({ index, params, query, time }) => coverageOf(index, params.id, query, time),
  gaps: ({ index, params, query, time }) => gapsOf(index, params.id, query, time),
  coverage: ({ index, query, time }) => coverageMatrix(index, query.theme, time),
  organisation: ({ index, params, time }) => organisationView(index, params.id, time),
  groups: ({ index, time }) => groupList(index, time),
  group: ({ index, params, time }) => groupView(index, params.id, time),
  groupComparison: ({ index, params, query, time, today }) => groupComparison(index, params.id, query, time, today),
  groupOutside: ({ index, params, time }) => groupOutside(index, params.id, time),
  members: ({ index, params, time }) => membersView(index, params.id, time),
  events: ({ index, time }) => eventList(index, time),
  timeline: ({ index, query, time }) => timelineView(index, query, time),
  topics: ({ index }) => topicList(index),
  topic: ({ index, params, time }) => topicView(index, params.id, time),
  sources: ({ index, time }) => sourceList(index, time),
  source: ({ index, params, time }) => sourceView(index, params.id, time),
  paths: ({ index, query, time }) => pathsView(index, query.from, query.to, time, query),
  duplicates: ({ index }) => likelyDuplicates(index),
  search: ({ index, query }) => searchHits(index, query.q),
  withheld: ({ index, widest }) => withheldOf(index, widest),
};
