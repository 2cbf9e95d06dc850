/** All facts of a workspace at one revision, from the engine to the shape that every judgement starts from. */
import { AppError } from '#domain/errors.ts';
import type { WorkspaceFacts } from '#domain/facts/workspace-facts.ts';
import type { WorkspaceFact } from '#domain/facts/nodes.ts';
import type { Graph } from './graph.ts';
import * as links from './queries/link-facts.ts';
import * as nodes from './queries/node-facts.ts';
import { workspaces } from './queries/overview.ts';
import type { WorkspacePage } from './queries/pages.ts';
import { readAllPages } from './read-all-pages.ts';
import { readAtOneRevision } from './read-at-one-revision.ts';
import type { ReadQuery } from './read-query.ts';

const workspaceLimit = 1000;

async function workspaceFact(graph: Graph, workspace: string): Promise<WorkspaceFact> {
  const found = (await graph.read(workspaces, { limit: workspaceLimit })).find((fact) => fact.id === workspace);
  if (!found) throw new AppError('NOT_FOUND', `no workspace ${workspace}`, { details: { workspace } });
  return found;
}

async function factsAt(graph: Graph, workspace: string, revision: number): Promise<WorkspaceFacts> {
  const all = <Row extends { id: string }>(query: ReadQuery<WorkspacePage, Row>): Promise<Row[]> =>
    readAllPages(graph, query, workspace, (row) => row.id);
  return {
    revision,
    workspace: await workspaceFact(graph, workspace),
    organisations: await all(nodes.organisations),
    pillars: await all(nodes.pillars),
    topics: await all(nodes.topics),
    mandates: await all(nodes.mandates),
    regions: await all(nodes.regions),
    groups: await all(nodes.groups),
    events: await all(nodes.events),
    sources: await all(nodes.sources),
    interviews: await all(nodes.interviews),
    expectedRoles: await all(nodes.expectedRoles),
    claims: await all(nodes.claims),
    belongsTo: await all(links.belongsTo),
    hasMandate: await all(links.hasMandate),
    presentIn: await all(links.presentIn),
    partOf: await all(links.partOf),
    memberOf: await all(links.memberOf),
    engagedWith: await all(links.engagedWith),
    tookPartIn: await all(links.tookPartIn),
    tiedTo: await all(links.tiedTo),
    canFill: await all(links.canFill),
    groupRegion: await all(links.groupRegion),
    groupLink: await all(links.groupLink),
    groupTopic: await all(links.groupTopic),
    eventGroup: await all(links.eventGroup),
    eventRegion: await all(links.eventRegion),
    eventTopic: await all(links.eventTopic),
    eventPart: await all(links.eventPart),
    regionWithin: await all(links.regionWithin),
    roleMandate: await all(links.roleMandate),
    rolePillar: await all(links.rolePillar),
    roleScope: await all(links.roleScope),
    rates: await all(links.rates),
    askedAbout: await all(links.askedAbout),
    interviewRegion: await all(links.interviewRegion),
    speaksFrom: await all(links.speaksFrom),
    about: await all(links.about),
    describes: await all(links.describes),
  };
}

/**
 * Reads a workspace whole. Lists are ordered by id; all of one revision.
 * @throws AppError NOT_FOUND (details: workspace) when there is no such workspace; OVERLOADED, GRAPH_UNAVAILABLE,
 * QUERY_FAILED
 */
export function readWorkspaceFacts(graph: Graph, workspace: string): Promise<WorkspaceFacts> {
  return readAtOneRevision(graph, (revision) => factsAt(graph, workspace, revision));
}
